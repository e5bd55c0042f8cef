/** Makers that shoppers know by a Chinese name; set in its place so that a feed's spelling is found. */
export const makersInChinese: [name: string, maker: string][] = [
  ['索尼', 'Sony'],
  ['苹果(?!手机|家庭|味|汁|醋|派|树)', 'Apple'],
  ['三星', 'Samsung'],
  ['华为', 'Huawei'],
  ['小米(?!粥|椒|面)', 'Xiaomi'],
  ['耐克', 'Nike'],
  ['阿迪达斯|阿迪', 'Adidas'],
  ['新百伦', 'New Balance'],
  ['亚瑟士', 'Asics'],
  ['博士音响', 'Bose'],
  ['博世', 'Bosch'],
  ['飞利浦', 'Philips'],
  ['戴森', 'Dyson'],
  ['佳能', 'Canon'],
  ['尼康', 'Nikon'],
  ['宜家', 'Ikea'],
  ['新秀丽', 'Samsonite'],
  ['日默瓦', 'Rimowa'],
];

/** Makers whose names end like a plural and are none: who rules out Adidas has not ruled out an "adida". */
export const makersInS: ReadonlySet<string> = new Set([
  ...makersInChinese.map(([, maker]) => maker.toLowerCase()).filter((maker) => maker.endsWith('s')),
  ...'brooks vans clarks levis skechers keds dockers hermes bombas havaianas bowers sonos'.split(' '),
]);
