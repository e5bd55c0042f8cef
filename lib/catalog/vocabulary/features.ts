import { type Entry, table } from './entry';

/**
 * What a thing can do. The fifth column has the words by which a feed says so.
 * `facts` names the facts in which a merchant answers the question at all; a feature without it is only a wish.
 */
export type Feature = Entry & {
  facts?: RegExp;
  no?: RegExp;
  /** What a fact of that very name must say to count; absent: anything but a no ("Reflective: back of hand"). */
  yes?: RegExp;
  /** Its facts list all that holds, so what is not on the list does not hold. */
  lists?: true;
};

const stated: Record<string, Omit<Feature, keyof Entry>> = {
  waterproof: {
    facts: /water|rain|ip rating/i,
    no: /\bnone\b|not waterproof|water[- ]repellent|water[- ]resistant|showerproof|splash[- ]?proof|rain cover|^no\b/i,
    yes: /waterproof|\d\s*mm\b|membrane|taped|welded|gore|ipx?[5-8]|ip6[5-8]|^yes/i,
  },
  windproof: { facts: /wind/i, no: /\bnone\b|not windproof|^no\b|wind[- ]resistant/i },
  reflective: { facts: /reflect/i, no: /\bnone\b|^no\b/i },
  'sensitive skin': { facts: /skin type/i, lists: true },
  'dry skin': { facts: /skin type/i, lists: true },
  'oily skin': { facts: /skin type/i, lists: true },
  quiet: { facts: /noise(?! cancel)|sound level/i, no: /\bloud\b|audible|\bhums?\b(?<!no hum)/i },
  'dims automatically': { facts: /dimm|schedule|timer/i, no: /^none\b|not dimmable|no schedule|manual/i },
  'noise cancelling': {
    facts: /noise[- ]cancel|\banc\b/i,
    no: /\bnone\b|^no\b|passive|microphone only/i,
    yes: /^yes|active|hybrid|adaptive|\banc\b|\bdb\b/i,
  },
  wireless: { facts: /^connect/i, no: /^(?!.*(?:bluetooth|wi-?fi|wireless|radio|2\.4 ?ghz)).*(?:cable|wired|usb|jack|plug|posts|mm\b)/i },
  wired: { facts: /^connect/i, no: /^(?!.*(?:cable|wired|usb|jack|plug|posts|\d mm\b))/i, yes: /cable|wired|usb|jack|plug|posts|\d mm\b/i },
  'slip-resistant': { facts: /slip/i, no: /not slip|slippery|^no\b|^none\b/i, yes: /non-?slip|anti-?slip|slip[- ]resist|astm|src|^yes/i },
  'dishwasher safe': { facts: /dishwasher|care/i, no: /not (?:for the )?dishwasher|hand[- ]?wash|wash by hand|no dishwasher/i },
  'microwave safe': { facts: /microwave|care/i, no: /not (?:for the )?microwave|no microwave/i },
};

/** value | English | 中文 | français | the words of feeds */
export const features: Feature[] = table(`
waterproof | water proof, rainproof, keeps rain out, keep me dry, for heavy rain, for the rain, keeps water out, for rainy days, for rainy weather, rain proof, in the rain, when it rains | 防水, 防雨, 不透水, 下雨天用, 下雨天穿, 下雨天, 下雨用, 下雨穿, 雨天用, 雨天穿, 雨天 | imperméable, étanche, waterproof, résistant à la pluie, résiste à la pluie, contre la pluie, pour la pluie, sous la pluie, quand il pleut, jours de pluie, pour les jours de pluie | waterproof, fully waterproof, taped seams, waterproof membrane
water-resistant | water repellent, water resistant, showerproof, splash-proof, splashproof | 防泼水, 防溅 | déperlant, résistant à l'eau, résiste à l'eau, hydrofuge | water repellent, water resistant, waterproof
windproof | wind proof, blocks wind, against the wind, in the wind, for windy days, windy weather, wind-proof, windstopper | 防风, 挡风 | coupe-vent, résistant au vent, résiste au vent, contre le vent | windproof, blocks wind, windbreaker
reflective | reflecting, high visibility, hi-vis, visible at night, visibility | 反光, 夜间可见, 高可视 | réfléchissant, réfléchissante, réfléchissants, haute visibilité, visible la nuit, rétroréfléchissant | reflective, high visibility
breathable | airy | 透气 | respirant, respirante | breathable, ventilated
warm | insulated, cozy warm, thermal, for cold weather | 保暖, 暖和, 御寒, 加厚 | chaud, chaude, isolant, grand froid | insulated, warm
lightweight | light weight, ultralight, featherweight | 轻便, 轻量, 轻, 轻一点, 轻点 | léger, légère, ultra-léger | lightweight, ultralight
compact | small size, smallish, space saving, space-saving, small enough, foldable small | 小巧, 紧凑, 便携, 小型, 小一点, 小点, 小一些 | compact, compacte, petit format, peu encombrant | compact, underseat
packable | foldable, folding, collapsible, folds up | 可折叠, 折叠, 可收纳 | pliable, pliant, repliable, compressible | packable, foldable, folding, collapsible, packs
comfortable | comfy, comfort, cozy, cosy, soft | 舒适, 舒服, 柔软 | confortable, confort, douillet, doux | comfort, comfortable, cushioned, padded
all-day comfort | all day, wear all day, comfortable all day, long shifts, on my feet all day, standing all day, all-day wear, long days, 12-hour shifts, standing for hours, on your feet | 全天穿, 全天, 整天穿, 久站, 一整天, 长时间站立, 站一天, 穿一天, 长时间穿 | toute la journée, longues journées, journée entière, debout toute la journée, station debout | all day, long shift, long days, standing, hours on, on your feet, all-day
cushioned | cushioning, soft cushioning, max cushion, well cushioned | 缓震, 减震, 缓冲, 软底 | amorti, amortie, bien amorti | cushioning, cushioned, cushion
good grip | grip, better grip, grippy, traction, sticky sole, non slip grip, holds on wet | 抓地力, 抓地, 抓地力好, 防滑抓地 | adhérence, bonne adhérence, meilleure adhérence, accroche, bonne accroche, qui accroche, adhérente | grip, traction, sticky rubber, wet grip, wet-grip
slip-resistant | won't slip, wont slip, don't slip, doesn't slip, non-slip, nonslip, non slip, anti-slip, slip resistant, skid-proof | 防滑, 不打滑, 不滑 | ne glisse pas, ne glissent pas, qui ne glisse pas, antidérapant, antidérapante, anti-dérapant | slip-resistant, slip resistant, non-slip, anti-slip
wet ground | wet trails, wet rock, wet, muddy, mud, rain trails, slippery | 湿滑, 泥泞, 湿滑路面, 潮湿 | mouillé, mouillés, mouillée, boue, boueux, terrain humide, glissant | wet, mud, muddy
wide fit | wide, wide feet, wide toe box, 2e, extra wide | 宽脚, 宽楦, 宽脚掌 | pied large, pieds larges, large | wide, 2e, roomy
arch support | flat feet, overpronation, stability | 扁平足, 足弓支撑, 支撑 | pieds plats, soutien de la voûte, pronateur, stabilité | stability, arch, overpronation, flat feet, support
quiet | silent, isn't loud, isnt loud, not loud, not too loud, not noisy, isn't noisy, low noise, silent running, noiseless, no noise, no hum, silently | 静音, 安静, 无声, 无噪音, 不吵, 不吵人, 噪音小, 低噪音 | silencieux, silencieuse, silencieuses, sans bruit, discret, peu bruyant, pas bruyant | silent, quiet, noiseless, no hum, fanless, no fan, no buzz
dims automatically | auto dim, auto-dimming, automatic dimming, dims by itself, dim on schedule, dims at night, turns itself down, turn itself down, fades by itself, dims down, scheduled dimming, dims itself, dim automatically, dims on its own | 自动调光, 自动变暗, 自动调暗, 定时调光, 定时变暗, 自动关灯 | s'atténue automatiquement, s'atténue, s'éteint progressivement, variation automatique, atténuation automatique, se tamise automatiquement, baisse automatiquement, baisse toute seule, baisse tout seul, s'éteint toute seule, qui se tamise, programmable | dims automatically, automatic dimming, auto-dim, scheduled dimming, dimming schedule, dims by itself, dim on a schedule, dims on a schedule
dimmable | dimmer, adjustable brightness | 可调光, 调光 | à intensité variable, variateur, dimmable, gradable | dimmable, dimming, dimmer, brightness
smart | connected, wifi, app controlled, wi-fi, app-controlled | 智能, 联网 | connecté, connectée, intelligent | smart, connected, wi-fi
rechargeable | usb rechargeable | 可充电, 充电式 | rechargeable | rechargeable, usb-c charging
wireless | cordless, bluetooth, without wires, no wires, without cable, no cable | 无线, 蓝牙, 不带线 | sans fil, sans câble, bluetooth | wireless, bluetooth, cordless
wired | with cable, with a cable, corded, wire | 有线, 带线 | filaire, avec fil, avec câble | wired, 3.5 mm, corded, cable
noise cancelling | noise-cancelling, noise canceling, noise-canceling, anc, active noise cancellation | 降噪, 主动降噪 | réduction de bruit, antibruit, anti-bruit | noise cancelling, noise cancelation, noise-cancelling, anc
sensitive skin | sensitive, for sensitive skin, skin is sensitive, irritated skin, reactive skin, gentle skin | 敏感肌, 敏感肌肤, 敏感皮肤, 敏感性皮肤, 敏感 | peau sensible, peaux sensibles, peau réactive, peau fragile, sensible | sensitive, sensitive skin
dry skin | dehydrated skin, for dry skin | 干皮, 干性皮肤, 干燥肌肤, 干性肌肤, 干燥皮肤 | peau sèche, peaux sèches | dry skin, dry
oily skin | acne, blemish, combination skin, acne-prone | 油皮, 油性皮肤, 痘痘肌, 祛痘, 油性肌肤 | peau grasse, peaux grasses, acné, peau mixte | oily, blemish, acne
fragrance-free | unscented, fragrance free, no fragrance, scent-free | 无香, 无香精, 无香料, 不含香精 | sans parfum, non parfumé, non parfumée, sans odeur | fragrance-free, fragrance free, unscented, no fragrance, without fragrance
hydrating | moisturizing, moisturising | 补水, 保湿 | hydratant, hydratante | hydrating, moisturising, moisturizing, hyaluronic
soothing | calming, gentle | 舒缓, 温和, 镇静 | apaisant, apaisante, doux pour la peau | soothing, calming, gentle
vegan | plant-based, cruelty-free, animal-free | 纯素, 素食, 零残忍 | végan, vegan, végétalien, sans cruauté | vegan, cruelty-free, plant-based, nothing from an animal
organic | | 有机 | bio, biologique | organic
recycled | sustainable, eco-friendly, eco friendly, eco | 环保, 可持续, 再生 | recyclé, recyclée, durable, écologique, écoresponsable | recycled, sustainable
handmade | hand-made, hand made, handcrafted, artisan, hand-thrown, made by hand | 手工, 手作, 手工制作 | fait main, faite main, artisanal, artisanale, fait à la main | handmade, by hand, hand-thrown, handcrafted
one of a kind | unique, one-of-a-kind | 独一无二, 孤品 | unique, pièce unique | one of a kind, unique, only one
dishwasher safe | dishwasher-safe, dishwasher | 可机洗餐具, 洗碗机可用, 可用洗碗机, 洗碗机能洗, 洗碗机可洗, 可洗碗机, 能进洗碗机, 可进洗碗机, 放洗碗机, 洗碗机 | lave-vaisselle, passe au lave-vaisselle, passent au lave-vaisselle, compatible lave-vaisselle | dishwasher safe, dishwasher-safe, dishwasher
microwave safe | microwave-safe, microwaveable, microwavable, microwave | 可微波, 微波炉可用, 微波炉 | micro-ondes, compatible micro-ondes | microwave safe, microwave
machine washable | washable, machine-washable | 可机洗, 机洗, 能机洗, 可以机洗 | lavable en machine, lavable, passe en machine, lavable à 30 | machine washable, machine wash, washable
quick-drying | quick dry, fast drying, dries fast | 速干, 快干 | séchage rapide | quick-drying, dries fast, dries quickly, quick dry, dries overnight
BPA-free | bpa free, no bpa, without bpa | 不含双酚A, 无双酚A, 不含BPA, 无BPA | sans bpa, sans bisphénol, sans bisphénol a | bpa-free, bpa free
non-stick | nonstick, non stick | 不粘, 不沾 | antiadhésif, anti-adhésif, antiadhérent | non-stick, nonstick
wrinkle-free | no iron, non iron, wrinkle free, wrinkle resistant, easy iron | 免烫, 抗皱 | sans repassage, infroissable | wrinkle-free, non-iron, wrinkle resistant
plus size | plus-size | 大码, 加大码 | grande taille, grandes tailles | plus size
UV protection | upf, uv, sun protection, upf 50 | 防紫外线, 防晒衣 | anti-uv, protection uv, upf | upf, uv
with hood | hooded, hood | 带帽, 连帽 | à capuche, avec capuche, capuche | hood, hooded
with pockets | pockets, pocket | 有口袋, 带口袋 | avec poches, poches | pocket, pockets
with laptop sleeve | laptop compartment, laptop pocket | 电脑夹层, 电脑隔层 | compartiment ordinateur | laptop
spinner wheels | spinner, four wheels, 4 wheels, wheeled, with wheels, rolling | 万向轮, 四轮, 带轮 | à roulettes, quatre roues, 4 roues, roulettes | spinner, wheels, wheeled
durable build | durable, sturdy, hard-wearing, long-lasting, robust | 耐用, 结实, 坚固 | solide, robuste, résistant | durable, sturdy, tough, hard-wearing, robust
adjustable | height adjustable | 可调节 | réglable, ajustable | adjustable
stackable | | 可堆叠 | empilable | stackable
with storage | storage space, with drawers, with shelves | 带储物, 带收纳, 有抽屉 | avec rangement, avec tiroirs | storage, drawer, shelf, lift-top
casual | relaxed, laid-back, everyday casual | 休闲, 偏休闲, 休闲风格, 随性 | décontracté, décontractée, style décontracté, casual | casual, relaxed
formal | dressy, elegant | 正式, 商务 | habillé, élégant, formel, chic | formal, elegant
minimalist | simple, minimal, plain | 简约, 极简 | minimaliste, épuré, sobre | minimal, simple
digital | delivered by e-mail, by email, instant delivery, download | 电子版, 数字 | numérique, par e-mail, dématérialisé | digital, by e-mail, e-mail
fragile gift box | gift wrapped, gift-wrapped, gift box included | 礼盒装, 包装好 | emballage cadeau, emballé | gift box, gift-wrapped
`).map((entry) => ({ ...entry, ...stated[entry.value] }));
