import type { Ticket } from '../core/ticket/ticket';

/** Tells whether two readings of a ticket say the same; cheap, for long threads are read often. */
export const signatureOf = ({ helpdesk, account, id, channel, subject, requester, messages, folded }: Ticket): string =>
  JSON.stringify([
    helpdesk,
    account,
    id,
    channel,
    subject,
    requester.name,
    requester.id,
    requester.email,
    folded,
    messages.map((message) => [
      message.id,
      message.role,
      message.visibility,
      message.text.length,
      message.attachments.length,
    ]),
  ]);
