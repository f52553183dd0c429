import type { Spoken } from '../words/spoken';

/**
 * A text of ours with the unit's own number behind the words that send the person there: «MEBBİS Birimini arayın (0382 …)».
 *
 * @param title where only the title sends them there, the text ends with the number
 */
export function withUnitPhone(
  { labels }: Pick<Spoken, 'labels'>,
  text: string,
  phone: string | undefined,
  title = '',
): string {
  if (!phone) return text;
  if (labels.toUnit.test(text)) return text.replace(labels.toUnit, (words) => `${words} (${phone})`);
  return labels.toUnit.test(title) ? `${text} ${labels.unitPhone(phone)}` : text;
}
