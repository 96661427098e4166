import { freshdeskHosts, zendeskHosts } from '../../lib/page/helpdesks/hosts';

/** Is this one of the hosts on which the manifest lets our content script run? */
export const findHelpdeskByHost = (host: string): boolean =>
  [zendeskHosts, freshdeskHosts].some(({ suffixes }) =>
    suffixes.some((suffix) => host.endsWith(suffix) && host.length > suffix.length),
  );
