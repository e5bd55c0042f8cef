/** How French is shortened on a phone, and what it stands for. */
const shortened: [RegExp, string][] = [
  [/(?<![\p{L}\d'’])pr(?=\s+\p{L})/giu, 'pour'],
  [/(?<![\p{L}\d'’])ds(?=\s+\p{L})/giu, 'dans'],
  [/(?<![\p{L}\d'’])env\.?(?=\s+\d)/giu, 'environ'],
  [/(?<![\p{L}\d'’])bcp(?!\p{L})/giu, 'beaucoup'],
  [/(?<![\p{L}\d'’])(?:g|jai) (?=besoin|envie|vu)/giu, "j'ai "],
  // « 50e max », « moins de 50 e »; « le 20e siècle » has a rank.
  [/(?<![\p{L}\d.,])(\d{2,4})\s?e(?=\s*(?:max|maxi|maximum|environ|ou moins|grand max)(?!\p{L}))/giu, '$1 €'],
  [
    /(?<=(?:moins de|pas plus de|max|maxi|environ|jusqu'à|budget|budget de|autour de|entre \d{2,4}\s?e? et)\s)(\d{2,4})\s?e(?![\p{L}\d])/giu,
    '$1 €',
  ],
];

/** French as it is typed on a phone, written out: « pr mon mec », « 50e max ». */
export function writtenOut(text: string): string {
  return shortened.reduce((said, [short, long]) => said.replace(short, long), text);
}
