import { describe, expect, it } from 'vitest';
import { simplified } from '../text/simplified';
import { withDigits } from './amount';
import { heardRight } from './homophones';
import { nothingKnown } from './known';
import { withAmounts, withSizes } from './number-words';
import { writtenOut } from './shorthand';

describe('Chinese words typed with characters of the same sound', () => {
  it.each([
    ['跑布鞋', '跑步鞋'],
    ['冲电宝便宜的', '充电宝便宜的'],
    ['送女友项练', '送女友项链'],
    ['太阳眼睛', '太阳眼镜'],
    ['双肩抱防水', '双肩包防水'],
    ['方水的登记箱', '防水的登机箱'],
    ['保温被两个', '保温杯两个'],
    ['𠀀𠀁跑布鞋', '𠀀𠀁跑步鞋'],
  ])('%s → %s', (typed, right) => {
    expect(heardRight(typed, nothingKnown)).toBe(right);
  });

  it.each([
    ...[
      '手机可以防水吗',
      '大一点的包',
      '写字台',
      '眼睛不好用的台灯',
      '鼠标点一下就卡',
      '除了黑色都行的钱包',
      '适用肤质',
      '买双布鞋',
      '我妻子',
      '鸡蛋杯子',
    ],
    ...[
      '初始化',
      '上已有',
      '时区',
      '被子和杯子',
      '书包',
      '不要被单',
      '三本书',
      '想买床但不贵',
      '便鞋',
      '戴帽子的人',
      '五一送礼',
      '请问几点发货',
    ],
  ])('%s stays as it is', (typed) => {
    expect(heardRight(typed, nothingKnown)).toBe(typed);
  });

  it('what the shop itself calls so is no slip', () => {
    const known = { ...nothingKnown, isTerm: (word: string) => word === '跑布鞋' };
    expect(heardRight('跑布鞋', known)).toBe('跑布鞋');
  });

  it('traditional characters become simplified ones in their places', () => {
    expect(simplified('給爺爺買雙運動鞋,不要皮 KIND')).toBe('给爷爷买双运动鞋,不要皮 KIND');
  });
});

it.each([
  ['一百来块的伞', '100块左右的伞'],
  ['两三百块', '200到300块'],
  ['预算两百出头', '预算200左右'],
  ['三百左右', '300左右'],
  ['三十出头的女生', '三十出头的女生'],
  ['两三天', '3天'],
])('%s counts as %s', (said, counted) => {
  expect(withDigits(said)).toBe(counted);
});

describe('amounts and sizes written out', () => {
  it.each([
    ['kettle not over sixty', 'kettle not over 60'],
    ['max two fifty', 'max 250'],
    ['between thirty and fifty quid', 'between 30 and 50 quid'],
    ['a hundred and fifty bucks tops', 'a 150 bucks tops'],
    ['around twenty candles', 'around twenty candles'],
    ['a table for up to twelve', 'a table for up to twelve'],
    ['under two hours', 'under two hours'],
  ])('%s → %s', (said, read) => {
    expect(withAmounts(said, 'en')).toBe(read);
  });

  it.each([
    ['baskets en 41 deux cents balles', 'baskets en 41 , 200 balles'],
    ["une trentaine d'euros", 'environ 30 euros'],
    ['pour une trentaine de personnes', 'pour une trentaine de personnes'],
    ['moins de vingt minutes', 'moins de vingt minutes'],
  ])('%s → %s', (said, read) => {
    expect(withAmounts(said, 'fr')).toBe(read);
  });

  it.each([
    ['size ten and a half', 'size 10.5'],
    ["women's seven", "women's 7"],
    ['mens size nine to ten', 'mens size 9 to 10'],
    ["women's seven for all mankind jeans", "women's seven for all mankind jeans"],
  ])('%s → %s', (said, read) => {
    expect(withSizes(said)).toBe(read);
  });

  it.each([
    ['pr mon mec 50e max', 'pour mon mec 50 € max'],
    ['le 20e siècle', 'le 20e siècle'],
  ])('%s → %s', (said, read) => {
    expect(writtenOut(said)).toBe(read);
  });
});
