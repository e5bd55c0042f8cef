/** Words that go on about what was searched, without naming it: how many, until when, for what weather, what not to see. Held against folded text. */
const ways = [
  /\b(need|want|get|have|send) (it|them|these|those|em|one) (by|before|in|within|for|on|here)\b|\b(by|before) (next|this) week\b|\bin (two|three|four|five|\d{1,2}) (days|weeks)\b|\b(rains|rainy|raining)\b|\b(don'?t|do not|stop) show(ing)?\b/,
  /\bil (me |m'|nous )?(le|la|l'|les|en) (faut|faudrait)\b|\bpour (apres-demain|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine prochaine)\b|\b(jours de pluie|pour la pluie|quand il pleut)\b|\bne (me )?montre[zr]? (pas|plus)\b/,
  /(别|不要)(再)?给我(看|推荐)|(后天|下周|下星期).{0,4}(要|到|前)|下雨天?/,
];

const count = String.raw`(two|three|four|five|six|seven|eight|ten|deux|trois|quatre|cinq|six|huit|dix|\d{1,2})`;
/** A number of what is on the screen, and nothing else: "three of them", « j'en veux trois », 要三双. */
const counts = [
  new RegExp(
    `^(i |we |i'?ll |we'?ll )?(need |want |take |make (it|that) )?${count} (of (them|these|those|each)|pairs?)( please)?[.! ]*$|^make (it|that) ${count}[.! ]*$`,
  ),
  new RegExp(
    `^(j'en (veux|voudrais|prends|prendrai)|il m'en faut|il nous en faut) ${count}[.! ]*$|^${count} (paires?|exemplaires?)[.! ]*$`,
  ),
  /^(我)?(想|要|来|拿|需要)+[两二三四五六七八九十\d]{1,2}[双个件只条盒][吧。! ]*$/,
];

/** Whether a message goes on about the search before it. */
export const goesOn = (text: string): boolean => [...ways, ...counts].some((way) => way.test(text));

/** Whether a message is a number of pieces alone. */
export const isCount = (text: string): boolean => counts.some((way) => way.test(text));

/** Whether a message asks of several whether they come in one size. */
export const asksSize = (text: string): boolean =>
  /\b(they|these|those|any( of them)?) .{0,20}\bin (an? |size |us |eu |uk )*(\d{1,2}([.,]5)?|x{0,3}[sml])\b|\bvous (les |l'|en )?avez.{0,12}\b(en|taille|pointure) \d{1,2}|(\d{1,2}([.]5)?|[xsml])[码号].{0,4}(有|吗|没)/.test(
    text,
  );
