/** Something asked before, found in the local history. */
export type Earlier = {
  /** `requester`: this customer asked it; `others`: other customers did. */
  readonly by: 'requester' | 'others';
  readonly ticketId: string;
  readonly subject: string | null;
  /** ISO time of the earlier question, or of its first recording where the page shows none. */
  readonly at: string;
  /** The customer's earlier words. */
  readonly question: string;
  /** What was answered then, null when nothing was seen. */
  readonly answer: string | null;
  readonly answeredBy: string | null;
  /** 0 … 1, how alike; for order, not for show. */
  readonly score: number;
};
