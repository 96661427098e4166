import type { Channel, Message, Role, Ticket, Visibility } from '../../lib/core/ticket/ticket';

/** A line of a gold file; everything but `id`, `messages` and `draft` may be missing. */
type Row = {
  id: string;
  channel?: string;
  requester?: { name?: string; email?: string };
  subject?: string;
  messages: readonly {
    id: string;
    role: string;
    visibility?: string;
    author?: string;
    at?: string;
    text: string;
    attachments?: readonly string[];
  }[];
  draft?: string;
};

const roles: readonly string[] = ['customer', 'agent', 'third-party', 'bot'];
const channels: readonly string[] = ['email', 'chat', 'messaging'];

const isRow = (value: unknown): value is Row => {
  const row = value as Partial<Row> | null;
  return (
    typeof row === 'object' &&
    row !== null &&
    typeof row.id === 'string' &&
    Array.isArray(row.messages) &&
    row.messages.every(
      (message) =>
        typeof message?.id === 'string' && typeof message?.text === 'string' && typeof message?.role === 'string',
    )
  );
};

/** Reads one line in the format of the gold tickets. Throws an `Error` that says what is wrong with it. */
export function readGold(line: string): { readonly ticket: Ticket; readonly draft: string } {
  const row: unknown = JSON.parse(line);
  if (!isRow(row)) throw new Error('not a ticket: it needs an id and messages with id, role and text');
  const messages = row.messages.map((message): Message => ({
    id: message.id,
    role: (roles.includes(message.role) ? message.role : 'unknown') as Role,
    visibility: (message.visibility === 'internal' ? 'internal' : 'public') satisfies Visibility,
    author: message.author ?? null,
    at: message.at ?? null,
    text: message.text,
    attachments: message.attachments ?? [],
  }));
  return {
    ticket: {
      helpdesk: 'gold',
      account: 'gold',
      id: row.id,
      channel: (channels.includes(row.channel ?? '') ? row.channel : 'unknown') as Channel,
      subject: row.subject ?? null,
      requester: { name: row.requester?.name ?? null, id: null, email: row.requester?.email ?? null },
      messages,
      folded: 0,
    },
    draft: typeof row.draft === 'string' ? row.draft : '',
  };
}
