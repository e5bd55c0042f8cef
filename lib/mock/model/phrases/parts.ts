/** Parts of a thing that no fact is named after: they stand in descriptions, in the merchant's language, and are asked for in the shopper's. */
export const parts: RegExp[] = [
  /\bhood(s|ed)?\b|\bcapuches?\b|(兜|风|连)?帽/,
  /\b(wheels?|wheeled|roulettes?|roues?)\b|轮/,
  /\b(handles?|poignees?|anses?)\b|把手|提手|拉杆/,
  /\b(straps?|sangles?|bretelles?|bandoulieres?)\b|背带|肩带|表带/,
  /\b(lids?|couvercles?)\b|盖/,
  /\b(cuffs?|poignets?)\b|袖口/,
  /\b(collars?|cols?)\b|领/,
  /\b(laces?|laced|lace-up|lacets?)\b|鞋带/,
  /\b(vents?|vented|breath(es|able)|aerations?|ventilations?|respirante?s?)\b|透气|通风/,
  /\b(taped|seams?|coutures?)\b|压胶|接缝|缝线/,
  /\b(cables?|cords?)\b|电源线|数据线/,
  /\b(locks?|serrures?|cadenas|verrous?)\b|锁/,
];
