CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE TABLE "agent_conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"shopper_id" text NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_messages" (
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"seq" bigint NOT NULL,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"parts" json NOT NULL,
	"metadata" json NOT NULL,
	CONSTRAINT "agent_messages_conversation_id_id_pk" PRIMARY KEY("conversation_id","id")
);
--> statement-breakpoint
CREATE TABLE "agent_model_usage" (
	"conversation_id" text NOT NULL,
	"day" date NOT NULL,
	"model" text NOT NULL,
	"calls" integer NOT NULL,
	"input_tokens" bigint NOT NULL,
	"cached_tokens" bigint NOT NULL,
	"output_tokens" bigint NOT NULL,
	"microdollars" bigint NOT NULL,
	CONSTRAINT "agent_model_usage_conversation_id_day_model_pk" PRIMARY KEY("conversation_id","day","model")
);
--> statement-breakpoint
CREATE TABLE "agent_preferences" (
	"id" text PRIMARY KEY NOT NULL,
	"shopper_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text,
	"value" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_cart_lines" (
	"id" text PRIMARY KEY NOT NULL,
	"shopper_id" text NOT NULL,
	"merchant" text NOT NULL,
	"key" text NOT NULL,
	"quantity" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"target_country" text,
	"files" integer DEFAULT 0 NOT NULL,
	"edition" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_products" (
	"feed_id" text NOT NULL,
	"edition" integer DEFAULT 0 NOT NULL,
	"as_of" integer DEFAULT 0 NOT NULL,
	"product_id" text NOT NULL,
	"merchant" text NOT NULL,
	"product" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agent_products_feed_id_edition_product_id_pk" PRIMARY KEY("feed_id","edition","product_id")
);
--> statement-breakpoint
CREATE TABLE "agent_limits" (
	"shopper_id" text NOT NULL,
	"kind" text NOT NULL,
	"merchant" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agent_limits_shopper_id_kind_merchant_currency_pk" PRIMARY KEY("shopper_id","kind","merchant","currency")
);
--> statement-breakpoint
CREATE TABLE "agent_checkouts" (
	"id" text PRIMARY KEY NOT NULL,
	"shopper_id" text NOT NULL,
	"conversation_id" text,
	"merchant" text NOT NULL,
	"phase" text NOT NULL,
	"version" integer NOT NULL,
	"session_id" text NOT NULL,
	"session" jsonb NOT NULL,
	"session_read_at" timestamp with time zone NOT NULL,
	"asked" jsonb NOT NULL,
	"notice" jsonb,
	"consent_id" text,
	"order_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"checkout_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"merchant" text NOT NULL,
	"session_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"hash" text NOT NULL,
	"lines" jsonb NOT NULL,
	"handler_id" text NOT NULL,
	"sent_at" timestamp with time zone,
	"kept_card" text,
	"credits" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"credit_amount" bigint DEFAULT 0 NOT NULL,
	"outcome" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_merchant_customers" (
	"shopper_id" text NOT NULL,
	"merchant" text NOT NULL,
	"customer_id" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agent_merchant_customers_shopper_id_merchant_pk" PRIMARY KEY("shopper_id","merchant")
);
--> statement-breakpoint
CREATE TABLE "agent_payment_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"consent_id" text NOT NULL,
	"checkout_id" text NOT NULL,
	"issuer" text NOT NULL,
	"merchant_id" text NOT NULL,
	"session_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"ended_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	"deactivated_at" timestamp with time zone,
	"deactivated_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agent_payment_tokens_consent_id_unique" UNIQUE("consent_id")
);
--> statement-breakpoint
CREATE TABLE "agent_shopper_details" (
	"shopper_id" text PRIMARY KEY NOT NULL,
	"buyer" jsonb,
	"address" jsonb,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"session_id" text NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"amount" integer NOT NULL,
	"currency" text NOT NULL,
	"token" text,
	"handler_id" text NOT NULL,
	"reserved" jsonb NOT NULL,
	"wanted" integer NOT NULL,
	"taken" integer NOT NULL,
	"key_scope" text NOT NULL,
	"key" text NOT NULL,
	"owner" text NOT NULL,
	"lease_until" timestamp with time zone NOT NULL,
	"payment_intent" text,
	"trouble" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "merchant_attempts_all_or_nothing" CHECK ("merchant_attempts"."taken" = "merchant_attempts"."wanted")
);
--> statement-breakpoint
CREATE TABLE "merchant_carts" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"version" integer NOT NULL,
	"asked" text NOT NULL,
	"cart" text NOT NULL,
	"canceled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_code_tries" (
	"scope" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_code_uses" (
	"merchant" text NOT NULL,
	"code" text NOT NULL,
	"uses" integer NOT NULL,
	"most" integer NOT NULL,
	CONSTRAINT "merchant_code_uses_merchant_code_pk" PRIMARY KEY("merchant","code"),
	CONSTRAINT "merchant_code_uses_limit" CHECK ("merchant_code_uses"."uses" between 0 and "merchant_code_uses"."most")
);
--> statement-breakpoint
CREATE TABLE "merchant_credit_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"credit_id" text NOT NULL,
	"session_id" text NOT NULL,
	"max_amount" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_credits" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"kind" text NOT NULL,
	"code_hash" text,
	"customer_id" text,
	"label" text NOT NULL,
	"currency" text NOT NULL,
	"balance" integer NOT NULL,
	"issued" integer NOT NULL,
	"expires_at" timestamp with time zone,
	"order_id" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "merchant_credits_code" UNIQUE("code_hash"),
	CONSTRAINT "merchant_credits_customer" UNIQUE("customer_id"),
	CONSTRAINT "merchant_credits_balance" CHECK ("merchant_credits"."balance" between 0 and "merchant_credits"."issued")
);
--> statement-breakpoint
CREATE TABLE "merchant_customers" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_feeds" (
	"merchant" text PRIMARY KEY NOT NULL,
	"feed_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_keys" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer,
	"body" text,
	"headers" jsonb,
	"attempt" text,
	"owner" text NOT NULL,
	"lease_until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "merchant_keys_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE TABLE "merchant_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"session_id" text NOT NULL,
	"number" text NOT NULL,
	"access_key" text NOT NULL,
	"version" integer NOT NULL,
	"order" text NOT NULL,
	"currency" text NOT NULL,
	"payment_intent" text,
	"captured" integer NOT NULL,
	"refunded" integer DEFAULT 0 NOT NULL,
	"refunding" boolean DEFAULT false NOT NULL,
	"customer_id" text,
	"drawn" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"drawn_amount" integer DEFAULT 0 NOT NULL,
	"credited" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "merchant_orders_session" UNIQUE("session_id"),
	CONSTRAINT "merchant_orders_number" UNIQUE("number"),
	CONSTRAINT "merchant_orders_refunded" CHECK ("merchant_orders"."refunded" between 0 and "merchant_orders"."captured"),
	CONSTRAINT "merchant_orders_credited" CHECK ("merchant_orders"."credited" between 0 and "merchant_orders"."drawn_amount")
);
--> statement-breakpoint
CREATE TABLE "merchant_outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"order_id" text NOT NULL,
	"body" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	"given_up" boolean DEFAULT false NOT NULL,
	"last_trouble" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"asked" text NOT NULL,
	"session" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merchant_variants" (
	"id" text PRIMARY KEY NOT NULL,
	"merchant" text NOT NULL,
	"price" integer NOT NULL,
	"stock" integer NOT NULL,
	"policy" text NOT NULL,
	CONSTRAINT "merchant_variants_stock" CHECK ("merchant_variants"."stock" >= 0),
	CONSTRAINT "merchant_variants_price" CHECK ("merchant_variants"."price" >= 0)
);
--> statement-breakpoint
CREATE TABLE "psp_customers" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"email" text,
	"name" text,
	"description" text,
	"metadata" jsonb NOT NULL,
	"deleted" boolean DEFAULT false NOT NULL,
	"created" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psp_events" (
	"position" bigserial NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"type" text NOT NULL,
	"object" jsonb NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "psp_idempotency" (
	"account" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer NOT NULL,
	"body" text NOT NULL,
	"request_id" text NOT NULL,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "psp_idempotency_account_key_pk" PRIMARY KEY("account","key")
);
--> statement-breakpoint
CREATE TABLE "psp_payment_intents" (
	"position" bigserial NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"capture_method" text NOT NULL,
	"payment_method" text,
	"token" text,
	"redeemed" text,
	"customer" text,
	"amount_received" bigint DEFAULT 0 NOT NULL,
	"amount_capturable" bigint DEFAULT 0 NOT NULL,
	"amount_refunded" bigint DEFAULT 0 NOT NULL,
	"charge" text,
	"last_error" jsonb,
	"client_secret" text NOT NULL,
	"description" text,
	"receipt_email" text,
	"statement_descriptor_suffix" text,
	"shipping" jsonb,
	"metadata" jsonb NOT NULL,
	"cancellation_reason" text,
	"canceled_at" timestamp with time zone,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "psp_payment_intents_refunds" CHECK ("psp_payment_intents"."amount_refunded" <= "psp_payment_intents"."amount_received"),
	CONSTRAINT "psp_payment_intents_received" CHECK ("psp_payment_intents"."amount_received" <= "psp_payment_intents"."amount")
);
--> statement-breakpoint
CREATE TABLE "psp_payment_methods" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"customer" text,
	"brand" text NOT NULL,
	"last4" text NOT NULL,
	"exp_month" integer NOT NULL,
	"exp_year" integer NOT NULL,
	"funding" text NOT NULL,
	"country" text NOT NULL,
	"fingerprint" text NOT NULL,
	"decline" text,
	"authentication" text NOT NULL,
	"declines_attach" boolean NOT NULL,
	"used" boolean DEFAULT false NOT NULL,
	"granted_token" text,
	"billing" jsonb NOT NULL,
	"metadata" jsonb NOT NULL,
	"created" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psp_refunds" (
	"position" bigserial NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"payment_intent" text NOT NULL,
	"charge" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text,
	"metadata" jsonb NOT NULL,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "psp_refunds_positive" CHECK ("psp_refunds"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "psp_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"account" text,
	"profile" text NOT NULL,
	"external_id" text,
	"payment_method" text NOT NULL,
	"currency" text NOT NULL,
	"max_amount" bigint NOT NULL,
	"expires_at" timestamp with time zone,
	"status" text NOT NULL,
	"deactivated_at" timestamp with time zone,
	"deactivated_reason" text,
	"amount_captured" bigint DEFAULT 0 NOT NULL,
	"pending_secret" text,
	"return_url" text,
	"use_stripe_sdk" boolean,
	"setup_future_usage" text,
	"shared_metadata" jsonb,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "psp_tokens_within_limit" CHECK ("psp_tokens"."amount_captured" <= "psp_tokens"."max_amount"),
	CONSTRAINT "psp_tokens_deactivated_with_reason" CHECK (("psp_tokens"."status" = 'deactivated') = ("psp_tokens"."deactivated_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "agent_order_events" (
	"merchant" text NOT NULL,
	"body_hash" text NOT NULL,
	"type" text NOT NULL,
	"session_id" text NOT NULL,
	"order" jsonb NOT NULL,
	"request_id" text,
	"applied" boolean NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agent_order_events_merchant_body_hash_pk" PRIMARY KEY("merchant","body_hash")
);
--> statement-breakpoint
CREATE TABLE "agent_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"shopper_id" text NOT NULL,
	"merchant" text NOT NULL,
	"conversation_id" text,
	"session_id" text NOT NULL,
	"merchant_order_id" text NOT NULL,
	"order" jsonb NOT NULL,
	"total" jsonb NOT NULL,
	"totals" jsonb NOT NULL,
	"lines" jsonb NOT NULL,
	"pictures" jsonb NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agent_customers" (
	"shopper_id" text PRIMARY KEY NOT NULL,
	"customer" text NOT NULL,
	"default_card" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wire_settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wire_stripe_events" (
	"account" text NOT NULL,
	"id" text NOT NULL,
	"type" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wire_stripe_events_account_id_pk" PRIMARY KEY("account","id")
);
--> statement-breakpoint
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_conversation_id_agent_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."agent_conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_products" ADD CONSTRAINT "agent_products_feed_id_agent_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."agent_feeds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psp_refunds" ADD CONSTRAINT "psp_refunds_payment_intent_psp_payment_intents_id_fk" FOREIGN KEY ("payment_intent") REFERENCES "public"."psp_payment_intents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agent_conversations_shopper" ON "agent_conversations" USING btree ("shopper_id","updated_at");--> statement-breakpoint
CREATE INDEX "agent_messages_order" ON "agent_messages" USING btree ("conversation_id","seq");--> statement-breakpoint
CREATE INDEX "agent_model_usage_day" ON "agent_model_usage" USING btree ("day");--> statement-breakpoint
CREATE INDEX "agent_preferences_shopper" ON "agent_preferences" USING btree ("shopper_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agent_cart_lines_key" ON "agent_cart_lines" USING btree ("shopper_id","key");--> statement-breakpoint
CREATE INDEX "agent_products_merchant" ON "agent_products" USING btree ("merchant","product_id");--> statement-breakpoint
CREATE INDEX "agent_checkouts_shopper" ON "agent_checkouts" USING btree ("shopper_id");--> statement-breakpoint
CREATE INDEX "agent_checkouts_session" ON "agent_checkouts" USING btree ("merchant","session_id");--> statement-breakpoint
CREATE INDEX "agent_checkouts_paying" ON "agent_checkouts" USING btree ("updated_at") WHERE "agent_checkouts"."phase" = 'paying';--> statement-breakpoint
CREATE INDEX "agent_consents_checkout" ON "agent_consents" USING btree ("checkout_id");--> statement-breakpoint
CREATE INDEX "agent_consents_shopper" ON "agent_consents" USING btree ("shopper_id");--> statement-breakpoint
CREATE INDEX "agent_payment_tokens_checkout" ON "agent_payment_tokens" USING btree ("checkout_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merchant_attempts_one_live" ON "merchant_attempts" USING btree ("session_id") WHERE "merchant_attempts"."state" in ('charging', 'waiting', 'paid');--> statement-breakpoint
CREATE INDEX "merchant_orders_refunding" ON "merchant_orders" USING btree ("id") WHERE "merchant_orders"."refunding";--> statement-breakpoint
CREATE INDEX "merchant_outbox_due" ON "merchant_outbox" USING btree ("due_at") WHERE "merchant_outbox"."delivered_at" is null and not "merchant_outbox"."given_up";--> statement-breakpoint
CREATE INDEX "psp_events_newest" ON "psp_events" USING btree ("account","position" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "psp_events_due" ON "psp_events" USING btree ("next_attempt") WHERE "psp_events"."next_attempt" is not null;--> statement-breakpoint
CREATE INDEX "psp_idempotency_age" ON "psp_idempotency" USING btree ("created");--> statement-breakpoint
CREATE INDEX "psp_payment_intents_newest" ON "psp_payment_intents" USING btree ("account","position" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "psp_payment_intents_one_per_token" ON "psp_payment_intents" USING btree ("redeemed");--> statement-breakpoint
CREATE INDEX "psp_payment_methods_by_customer" ON "psp_payment_methods" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "psp_refunds_by_intent" ON "psp_refunds" USING btree ("payment_intent");--> statement-breakpoint
CREATE INDEX "agent_order_events_session" ON "agent_order_events" USING btree ("merchant","session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agent_orders_session" ON "agent_orders" USING btree ("merchant","session_id");--> statement-breakpoint
CREATE INDEX "agent_orders_shopper" ON "agent_orders" USING btree ("shopper_id");