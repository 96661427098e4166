/** As much of the sentiment readers as the comparison uses; the packages ship no types. */
declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
  };
  export default vader;
}
declare module 'wink-sentiment' {
  const readSentiment: (text: string) => { readonly normalizedScore: number };
  export default readSentiment;
}
declare module '@nlpjs/core' {
  export class Container {
    use(plugin: unknown): void;
  }
}
declare module '@nlpjs/lang-id' {
  export const LangId: unknown;
}
declare module '@nlpjs/sentiment' {
  import type { Container } from '@nlpjs/core';
  export class SentimentAnalyzer {
    constructor(settings: { readonly container: Container });
    process(input: {
      readonly locale: string;
      readonly text: string;
    }): Promise<{ readonly sentiment: { readonly score: number } }>;
  }
}
