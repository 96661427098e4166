import { Container } from '@nlpjs/core';
import { LangId } from '@nlpjs/lang-id';
import { SentimentAnalyzer } from '@nlpjs/sentiment';
import vader from 'vader-sentiment';
import readSentiment from 'wink-sentiment';
import type { Lang } from '../../lib/core/languages/language';

/** A public reader of sentiment as it comes: how negative a text is; only the order of its answers counts. */
export type Peer = { readonly name: string; readonly negative: (text: string) => number | Promise<number> };

const container = new Container();
container.use(LangId);
const analyzer = new SentimentAnalyzer({ container });

export const sentimentPeers: Readonly<Record<Lang, readonly Peer[]>> = {
  en: [
    {
      name: 'vader-sentiment',
      negative: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: 'wink-sentiment', negative: (text) => -readSentiment(text).normalizedScore },
  ],
  id: [
    {
      name: '@nlpjs/sentiment',
      negative: async (text) => -(await analyzer.process({ locale: 'id', text })).sentiment.score,
    },
  ],
};
