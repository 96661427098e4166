/** Where a helpdesk lives. Data only: the manifest is written from it, too. */
export type Hosts = {
  /** Host name endings that are the vendor's own. */
  readonly suffixes: readonly string[];
  /** Manifest match patterns for the pages where agents work. */
  readonly matches: readonly string[];
  /** Path beginning that tells this helpdesk on a customer's own domain; null where it never serves one. */
  readonly ownDomainPath: string | null;
};

export const zendeskHosts: Hosts = {
  suffixes: ['.zendesk.com'],
  matches: ['https://*.zendesk.com/agent*'],
  ownDomainPath: null,
};

export const freshdeskHosts: Hosts = {
  suffixes: ['.freshdesk.com'],
  matches: ['https://*.freshdesk.com/a/*'],
  ownDomainPath: '/a/',
};

/** All pages where Sapa works without being asked. */
export const helpdeskMatches: readonly string[] = [...zendeskHosts.matches, ...freshdeskHosts.matches];
