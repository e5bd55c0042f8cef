import { table } from './entry';

/** value | English | 中文 | français | words of feeds */
export const skincare = table(`
skincare | skin care, skincare product, beauty product, skin-care routine | 护肤品, 护肤 | soin de la peau, soin visage, soins, cosmétique | cream, serum, cleanser, toner, mask, sunscreen
face masks | face mask, facial mask, clay mask, cream mask, mask for skin, sleeping mask, mask | 面膜, 泥膜, 睡眠面膜 | masque visage, masque pour le visage, masque de beauté, masque à l'argile, masque | sheet mask
sheet masks | sheet mask | 贴片面膜, 片状面膜, 补水面膜 | masque en tissu, masque tissu |
face creams | face cream, moisturiser, moisturizer, cream, night cream, day cream, lotion, face lotion, barrier cream | 面霜, 乳液, 保湿霜, 晚霜, 日霜, 润肤霜 | crème visage, crème hydratante, crème de jour, crème de nuit, crème | cream
serums | serum, face serum, essence, ampoule serum | 精华, 精华液, 安瓶 | sérum |
cleansers | cleanser, face wash, cleansing milk, cleansing oil, facial cleanser | 洗面奶, 洁面乳, 洁面, 卸妆油, 洗面乳 | nettoyant, nettoyant visage, gel nettoyant, démaquillant |
toners | toner, face toner, facial mist | 爽肤水, 化妆水, 柔肤水 | tonique, lotion tonique, brume visage |
sunscreens | sunscreen, sun cream, sunblock, spf, sun lotion | 防晒霜, 防晒, 防晒乳 | crème solaire, protection solaire, écran solaire |
lip balms | lip balm, chapstick | 润唇膏, 唇膏 | baume à lèvres |
soaps | soap, bar soap, hand soap | 肥皂, 香皂, 洗手液, 手工皂 | savon, savonnette |
shampoos | shampoo, conditioner | 洗发水, 护发素 | shampooing, après-shampooing |
hand creams | hand cream | 护手霜 | crème mains, crème pour les mains |
body lotions | body lotion, body cream, body oil | 身体乳, 身体油 | lait corporel, huile corporelle |
makeup | make-up, lipstick, mascara, foundation | 化妆品, 彩妆, 口红, 粉底液, 粉底 | maquillage, rouge à lèvres |
`);
