/** Whether any of the ways to say a thing, in any language, is in the folded text. */
export const says = (text: string, ways: readonly RegExp[]): boolean => ways.some((way) => way.test(text));
