/** Praise that states nothing, in three languages. */
const praise =
  /\b(?:best|greatest|finest|number one|no\.? ?1|#1|top[- ](?:rated|quality|seller|selling)|best[- ]?sell(?:er|ing)|world[- ](?:class|famous)|award[- ]winning|unbeatable|unrivall?ed|ultimate|amazing|incredible|awesome|must[- ]have|five[- ]star|5[- ]star|highly recommended|customers love|everyone loves|perfect for everyone|premium quality|le meilleur|la meilleure|les meilleure?s|incroyable|incontournable|num[ée]ro un)\b|最好的|第一名|顶级|销量第一|人气第一|完美|必买/i;
/** Words addressed to whoever ranks or recommends, and calls to buy. */
const orders =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|limit|other|previous|above|everything)|\b(?:system|assistant|ai|model|chatbot|agent|llm|gpt)\s*[:>]|\b(?:dear |attention |note to )?(?:ai|assistants?|language models?|chatbots?|shopping agents?)\b.{0,60}\b(?:must|should|always|rank|recommend|show|choose|list|say|tell)|\b(?:rank|list|place|put|show)\b.{0,20}\b(?:this|it|us|me|our)\b.{0,20}\b(?:first|top|above|higher)|\b(?:always|only|must) (?:recommend|show|choose|pick|suggest|buy)|\b(?:recommend|choose|buy|order) (?:this|it|now|only this)\b|(?:忽略|无视).{0,12}(?:指令|规则|其他)|(?:必须|优先|只|一定要?)(?:推荐|展示|排)|\b(?:ignore[sz]?|oubliez?)\b.{0,40}\b(?:instructions?|consignes?|autres)|\b(?:classe|recommande|affiche|montre)[rz]?\b.{0,20}\b(?:ce|cet|cette|en premier|toujours)\b/i;

/** Whether a sentence praises itself or gives orders. It is shown as the merchant wrote it, and counts for nothing: neither its words nor its length. */
export function isBoast(sentence: string): boolean {
  return praise.test(sentence) || orders.test(sentence);
}

/** A text without the sentences that praise or order. */
export function withoutBoasts(text: string): string {
  if (!praise.test(text) && !orders.test(text)) return text;
  return text
    .split(/(?<=[.!?。！？\n])\s*/)
    .filter((sentence) => !isBoast(sentence))
    .join(' ');
}

/** A title without the words of praise, which name nothing; where nothing else is left, the title. */
export function plainTitle(title: string): string {
  if (!praise.test(title) && !orders.test(title)) return title;
  const parts = title.split(/\s+[–—|-]\s+|\s*[!|]+\s*/).filter((part) => part !== '' && !orders.test(part));
  const plain = parts
    .map((part) => part.replace(new RegExp(praise.source, 'gi'), ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(', ');
  return plain || title;
}
