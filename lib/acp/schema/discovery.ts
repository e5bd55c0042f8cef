/** `GET /.well-known/acp.json` (digest §19). Its versions stand oldest first, those of an error newest first. */
export type DiscoveryDocument = {
  protocol: { name: 'acp'; version: string; supported_versions: string[]; documentation_url?: string };
  api_base_url: string;
  transports: ('rest' | 'mcp')[];
  capabilities: {
    services: ('checkout' | 'orders' | 'delegate_payment' | 'carts')[];
    extensions?: { name: string; spec?: string; schema?: string }[];
    intervention_types?: ('3ds' | 'biometric' | 'address_verification')[];
    supported_currencies?: string[];
    supported_locales?: string[];
  };
};
