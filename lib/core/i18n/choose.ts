import type { Lang } from '../languages/language';

/** The language of panel and pages: the user's choice, else the browser's where Sapa speaks it (`in` is Indonesian's old code), else English. */
export const chooseLang = (setting: 'auto' | Lang, browser: string): Lang => {
  if (setting !== 'auto') return setting;
  return /^(?:id|in)\b/iu.test(browser) ? 'id' : 'en';
};
