import { phrases, type Matcher } from '../text/pattern';
import { unless } from '../text/unless';

/** Where a thing lies or goes inside the house. */
const passed =
  'escalated|escalate|escalating|escalation|passed|handed|transferred|forwarded|assigned|referred|raised|routed|moved|bumped|sent|sits|sitting|parked|stuck|pending|queued|logged|goes|going|di-eskalasi|dieskalasi|dieskalasikan|eskalasi|eskalasikan|di-escalate|diescalate|di-assign|diassign|di-raise|diraise|dilempar|dioper|diteruskan|di-forward|naik|dinaikkan|di-up|up|tertahan|nyangkut|teruskan|oper|lempar';
const crew =
  'team|teams|support|agent|agents|engineer|engineers|technician|technicians|desk|queue|specialist|specialists|squad|staff|tim|guys|people|group';
const hands =
  'ops|cx|l1|l2|l3|l4|dev|devs|devops|infra|sre|noc|wfm|recon|qa|backend|frontend|be|fe|eng|rnd|fds|csr|bo|coe|tsg|kyc|soc|netops|dc|wh|fulfilment|bpo';

const raised =
  'escalated|escalate|escalating|escalation|passed|handed|forwarded|assigned|referred|di-eskalasi|dieskalasi|dieskalasikan|eskalasi|eskalasikan|di-escalate|diescalate|di-assign|diassign|di-raise|diraise';

/** Words of the house itself: its tiers, queues, tools and measures. Both languages, since drafts mix them. */
export const house: Matcher = unless(
  phrases(
    `(${raised}) ..3 (tier|level|lvl) (1|2|3|4|one|two|three|ii|iii)`,
    `(tier|level|lvl|line) (1|2|3|4|one|two|three|ii|iii) (${crew}|ticket|issue)`,
    `(tier-1|tier-2|tier-3|tier1|tier2|tier3|l2-support|l3-support)`,
    `(second|third|2nd|3rd|first|1st) (line|level|tier) (${crew})`,
    `(second-line|third-line|first-line|second-level|2nd-line|2nd-level|3rd-line)`,
    `(${passed}) ..3 (l1|l2|l3|l4|t2|t3)`,
    `(l1|l2|l3|l4|t2|t3) (${crew})`,
    `(${crew}) (l1|l2|l3|l4)`,
    `(p0|p1|p2|p3|p1-nya|p2-nya|sev1|sev2|sev3|sev-1|sev-2|sev-3) (ticket|tickets|incident|issue|priority|bug|case|status|sudah|udah|masih|lagi)`,
    `(as|marked|logged|raised|flagged|prioritised|prioritized|classed|sebagai|kategori) ..1 (a|an|to)? (p0|p1|p2|p3|sev1|sev2|sev-1|sev-2|sev)`,
    '(sev|severity) (1|2|3|one|two)',
    `(our|the|to|with|from|by|team|tim|dari|ke|di|sama|oleh) (ops|cx|wfm|sre|noc|csr|devops|infra) (team|side|desk|dept|lead|again|for|and|now|$)`,
    `(tim|squad|tribe|divisi|bagian|team) (${hands})`,
    '(tim|squad|tribe) (growth|product|produk|payment|core|platform|engineering|risk-ops|trust|checkout|sorting|hub)',
    '(ops|cx|cs) (team|lead|side|manager|queue)',
    '(dev|devs|engineering) (team|squad|side|queue)',
    '(sla|slas|sla-nya|kpi|kpis|frt|aht|csat|nps|okr|okrs|fcr)',
    '(rma|rmas|rmaed|nff|rca)',
    "(rma'd|rma-ed)",
    '(merge|merged|merging|dedupe|deduped|di-merge|dimerge) ..4 (ticket|tickets|tiket|tiketnya|case|cases|parent|master)',
    '(digabung|digabungkan|gabungkan|gabung) ..3 tiket* (laporan|pengaduan|komplain|keluhan|induk|utama)',
    '(ticket|tickets|tiket|tiketnya|case) (was|has been|have been|is|were|been|got|are|sudah|udah|telah)? (merged|deduped|bounced|reassigned|triaged|dispositioned|requeued|re-queued|auto-closed|di-merge|dimerge|di-reassign)',
    '(support|helpdesk) (level|tier|line) (1|2|3|one|two|three)',
    '(change|code|release) freeze',
    '(raise|raised|raising|open|opened) (a)? (trace|tracer) (with|on|at|for)?',
    '(hub control|no-scan|rev mgmt|revenue mgmt|yield mgmt|hub ops)',
    '(parent|master) (ticket|case|incident|tiket)',
    'tiket (induk|parent|turunan)',
    '(triaged|triaging|dispositioned|re-triaged|retriage)',
    '(back office|billing|fraud|ops|returns|support|work|backlog|refund|refunds|escalation|escalations|processing|review|dispatch|tech|kyc|manual|priority|ticket|l2|l3|exceptions|exception) (queue|queues|workstream)',
    '(workqueue|work-queue|workflow engine|worklist|workbasket|work basket)',
    '(in|into|on|to|di|ke|masuk) (the|our)? (backlog|sprint|jira|queue|antrean|antrian) (tim|team|l2|ops|dev|internal|manual|review)',
    '(in|into|on|to|from|di|ke) (the|our)? (backlog|jira|servicenow|salesforce|zendesk|freshdesk|netsuite|crm|erp|oms|wms|tms|avaya|confluence|kibana|grafana)',
    '(our|the) (crm|erp|oms|wms|tms|servicenow|netsuite|salesforce)',
    '(jira|runbook|playbook|kba|kbas)',
    '(kb|knowledgebase) (article|articles|entry|doc|page|#)',
    '(refer|see|read|per|in|from) (to)? (the|our)? kb',
    '(canned response|canned responses|war room|warroom|post-mortem|postmortem|root cause analysis)',
    '(spoc|sme|smes|csm|tam|coe) (team|will|is|has|for|to|yang|akan)',
    '(our|your|the|a) (poc|spoc|csm|tam|smes|sme team)',
    '(promo|rules|rule|pricing|decision|risk|scoring|workflow) engine',
    '(by-system|by system|by sistem|bysystem)',
    '(tat|tat-nya) (is|of|for|kami|adalah|#|nya|sekitar|maksimal)',
    '(our|the|standard|a|sesuai) (tat)',
    '(frt|aht|tat|csat) (kami|kita|nya|target|kita)',
    '(di-follow up|di-follow-up|difollow up|follow up|follow-up|di-fu|difu) ..1 (tim|sama|oleh|ke) ..1 (ops|l2|l3|cx|internal|be|dev|infra)',
    '(pic|pic-nya|picnya) ..1 (kami|internal|terkait|dari|gudang|ops|area|cabang|akan|sudah|lagi|yang)',
    '(tim|ke|dari|oleh|sama) (pic|pic-nya)',
    '(maker checker|maker-checker)',
    '(di-flag|di-flagging|di-tagging|ter-tagging|di-hold by|di-takeout|di-take-out|di-blast|di-push|di-retrigger|di-trigger|retrigger|re-trigger|resync|di-resync|di-inject|diinject|injek|di-injek|di-hit|ter-mapping|di-mapping|unbinding|di-unbind|re-push|repush|di-repush)',
    '(wfm|bpo|swimlane|sprint planning|change advisory|cab approval|uat|hypercare)',
    '(raise|raised|raising|open|opened|log|logged) (a|an)? (inc|chg|prb|rfc|cr|jira|itsm|dfr) ',
    '(keyed|re-keyed|rekeyed)',
    '(work order|workorder) (is|was)? (in|at) (stage|status) #',
    '(aged|ageing|aging) (ticket|tickets|bucket)',
    '(deflection|deflected|bot flow|containment rate|handle time|wrap code|disposition code|reason code)',
  ),
  phrases(
    'keyed (up|entry|in by you)',
    '(not|no|never|low|high) keyed',
    '(level|tier|line) (1|2|3|4) (of|in|car|parking|floor|plan|membership|pricing|tax|course|class|exam|charger|charging|autonomy)',
    '(gold|silver|membership|pricing|tax) (level|tier)',
  ),
);

/** Words of those who build and run the systems. */
export const technical: Matcher = phrases(
  '(backend|back-end|frontend|front-end|backend-nya|middleware|middleware-nya|server-side|client-side|serverside)',
  '(on|in|from|at|our|the) back end',
  '(cron|cronjob|cron job|batch job|batch run|batch file|nightly batch|overnight batch|sync job|etl|message broker|dead-letter|dlq|kafka|redis|kubernetes|k8s)',
  '(in|to|on|into|ke|di) (prod|staging|uat|sandbox|preprod|pre-prod)',
  '(hotfix|hot-fix|hotfixes|hotfix-nya|di-hotfix|hot fix|bugfix|rollback|di-rollback|rolled back|failover|failed over|fail-over)',
  '(deploy|deployed|deploying) ..2 (fix|patch|build|release|change|hotfix|update)',
  '(di-deploy|redeploy|redeployed|codebase|code base|build pipeline)',
  '(provisioned|provisioning|deprovisioned|re-provision|re-provisioned|reprovision|reprovisioned|di-provision|provisioning-nya)',
  '(api|endpoint|webhook|payload|callback) (call|error|timeout|gateway|response|side|failed|returned|from|tidak|gagal|error|nya|partner)',
  '(webhook|webhooks|payload|endpoint|endpoints)',
  '(node|cluster|db|shard|replica) (is|was|went|has|lagi|sedang|failover|replication|lag|migration|cluster|sync|restart|reboot|drained|recycled)',
  '(cache|cdn|dns|ttl|session token|auth token|token|ssl cert) (invalidation|purge|purged|propagation|flush|flushed|expiry|expired|mismatch|rotation)',
  '(whitelisted|whitelist|di-whitelist|allowlisted|allow-listed|rate-limited|throttled|rate limited|throttling)',
  '(dev team|dev squad|devs|devops|dev-nya)',
  '(null|500|502|503|504|timeout) (error|response|pointer|exception|value|di|dari)',
  '(race condition|edge case|stack trace|memory leak|load balancer|feature flag|feature toggle|config push|orphaned record|stale record|upstream provider)',
  '(noc|olt|dslam|msan|bras|bng|backhaul|line card|port flap|vlan|snr|attenuation|msisdn|hlr|iccid|imsi|odp|odc|gamas|redaman|uplink|enodeb|d-side|e-side|rtt)',
  '(port reset|re-sync the line|loopback test|loop test|line profile|sync speed|re-provisioned line)',
  '(di|ke|dari) (switching|switch)',
  '(at|from) the switch',
  '(eod|overnight|nightly|end-of-day) (batch|run|job|file)',
  '(core banking|host-to-host|host to host|h2h|switching-nya|biller-nya|biller|aggregator|aggregator-nya|settlement engine)',
  '(firmware push|ota push|telemetry|idempotency|idempotent)',
);

/** Words of a trade: forwarders, banks, insurers, carriers, clinics, hotels. */
export const trade: Matcher = phrases(
  '(awb|hawb|mawb|awb-nya|pod-nya|podnya|lcl|fcl|ltl|3pl|4pl|eori|incoterm|incoterms|ddp|ndr|rto|rvp|rts|cnee)',
  '(first-mile|last-mile|mid-mile|middle-mile|first mile|last mile|mid mile|middle mile|linehaul|line-haul|line haul|linehaul-nya)',
  '(sku|skus|sku-nya|oos|putaway|put-away|pick list|picklist|pick face|pick wave|wave pick|bin location|cross-dock|cross-docked|cross dock|de-manifested|demanifest|di-manifest|un-manifested|misroute|miss-route|missroute|undel|irreg)',
  '(inbound|outbound) (scan|process|proses|dock|hub|warehouse|gudang|queue|wave|sorting|lane)',
  '(gudang|hub|depo) (dc|fc|wh)',
  '(kena|masih|lagi|status) (on)? (hold|onhold) (di|oleh|by|sistem|gudang)',
  '(stock|stok) opname',
  '(tahap|proses|hasil) (scoring|underwriting|appraisal|bi-checking)',
  '(analis|tim) risk',
  '(at|the|our|di|ke|dari) (dc|fc|wh|xdock|fdc|rdc|ndc)',
  '(scan|scanned|scanning) ..1 (at|by|di) ..1 (dc|fc|hub dc|pod)',
  '(fulfilment|fulfillment) (node|wave|exception|lane|hub id)',
  '(chargeback|chargebacks) (stage|phase|cycle|reason|round|window|team|queue|representment|tahap|pre-arb)',
  '(pre-arb|pre-arbitration|prearb|arbitration stage|representment|represented the chargeback|retrieval request|arn|acquirer|acquirer-nya|acquiring bank|issuer-nya|psp|auth hold|pre-auth|preauth|pre-authorisation|pre-authorization|settlement batch|settlement file|settlement-nya|batch settlement|settlement (h|t|malam|bank|run|cycle)|recon|rekon|rekonsiliasi|suspense account|nostro|vostro|ledger entry|gl account|posting batch|value-dated|value date|value dated)',
  '(t\\+1|t\\+2|h\\+1 settlement|d\\+2)',
  '(edd|cdd|aml|kyc|kyb|npl|slik|kol-2|kolektibilitas|cessie|mt103|rdl)',
  '(disbursement|disbursement-nya|disburse|di-disburse)',
  '(fnol|subrogation|subrogated|bordereau|bordereaux|tpa|adjudicated|adjudication|pre-cert|precert|endorsement-nya|endorsemen|underwriting-nya|reinsurer|indemnity spend|reserved the claim|first-party|sub-limit|co-insurance|retro date)',
  '(ssrs|irrops|irops|gds|inop|inad|revalidation coupon|coupon status|ticket stock|void window)',
  '(mpan|mprn|mpas|eac|de-energised|de-energized|cot form|vend code|meter exchange job|d-flow|psr flag)',
  '(port-out|port out) (pac|code|validation|queue|reject*)',
  '(2ww|rtt clock|dna-d|dnad|mdt|emr|ehr|mrn|pas system|referral triage|e-referral|ers queue|stat order|hl7)',
  '(rack rate|walked to|ooo room|out-of-order room|f&b outlet)',
  '(vin decode|dtc|warranty claim code|labour op|op code|goodwill code)',
  'isbn feed',
  '(lms sync|enrolment census|census date|hecs feed|registrar hold|banner hold)',
  '(cut-off|cut off) ..2 (batch|settlement|gudang|inbound|manifest|pick up|pickup|linehaul)',
);

/** Codes that say nothing to anybody outside, and that only capitals set apart from plain words. */
export const capitals =
  /(?<![\p{L}\p{N}@#/.-])(?:CX|TAT|POC|SPOC|PIC|OOS|WIP|NDR|RTO|OTIF|EDD|WFM|RCA|BAU|UAT|NOC|SRE|ONT|OLT|ODP|TPA|BAST|POD|RFO|RFU|ASN|ARN|D0\d{3}|DAP|FNOL|DOA|WO#?\d*|INC\d+|CHG\d+|PRB\d+|JIRA-?\d+)(?:-?nya)?(?![\p{L}\p{N}@/]|-\d)/u;

/** "Sitting in WQ3", "escalated to OPS-FIELD", "stuck di tim FIN-AR": a code where a place or a team should be. */
export const placedInCode =
  /\b(?:(?:escalat\w*|pass(?:ed|ing)|hand(?:ed|ing)|transferr?\w*|forward\w*|assign\w*|refer(?:red|ring)|rout(?:ed|ing)|sitting|sits|parked|stuck|pending|queued|logged|sent|moved|with|owned|handled|worked|picked up|held|(?:di-?|ter|me|mem)?(?:eskalasi|escalate|assign|raise|lempar|oper|terus|forward|tahan|handle|pegang|proses|up)\w*|nyangkut|ada|masuk|antri|antre|menunggu|nunggu)\s+(?:(?:on|up|over|out|back|down|along|lagi|dulu|sama|oleh)\s+)?(?:to|with|in|at|into|by|on|for|ke|di|oleh|sama|dari|tim|team)\s+(?:(?:the|our|tim|team|queue|bagian|divisi|squad|unit|desk|dept|department|antrean|antrian|group|status|stage|bucket)\s+){0,2}(?<code>\p{Lu}{2,}(?:[-_/]\p{Lu}{2,})+\d*|\p{Lu}{2,5}-?\d{1,3}(?![\d-]))|(?:is|are|now|still|lies|waiting|sudah|masih|lagi)\s+(?:with|at|di)\s+(?<desk>\p{Lu}{2,}[-_/]\p{Lu}{2,}\d*)|(?:escalat\w*|assign\w*|(?:di-?)?(?:eskalasi|escalate|assign|raise)\w*)\s+(?:to|ke)\s+(?:(?:the|our|tim|team|bagian|divisi)\s+){0,2}(?<team>\p{Lu}{2,6})|(?:sitting|stuck|pending|queued|parked|held|lies|tertahan|nyangkut)\s+(?:in|with|at|di)\s+(?:the|our|tim|team|antrean|queue)\s+(?<queue>\p{Lu}{2,6}))(?=[\s.,;:!?)]|-nya|$)/u;
/** Then the capitals are a word, a brand, a country, a bank, an office that everybody knows. */
export const known =
  /^(?:UK|US|USA|EU|UAE|NHS|GP|HMRC|DVLA|IRS|FBI|DHL|UPS|TNT|USPS|DPD|GLS|BBC|PDF|PC|TV|ID|IT|HR|HQ|CEO|VIP|SMS|CCTV|ATM|PIN|SIM|USB|GPS|QR|FAQ|PO|AM|PM|JFK|LAX|CDG|SIN|CGK|DPS|KL|NY|LA|NYC|BCA|BNI|BRI|BTN|BSI|OCBC|CIMB|HSBC|UOB|JNE|JNT|TIKI|PLN|PDAM|BPJS|KTP|SIM|STNK|BPKB|NPWP|KK|RS|RSUD|IGD|UGD|ICU|RT|RW|PT|CV|TNI|POLRI|KPP|OJK|BI|KAI|MRT|LRT|KRL|QRIS|DANA|OVO|WA|IG|DM|FB|APP|OTP|VAT|WIB|WITA|WIT|UTC|GMT|BST|EST|PST|JAKARTA|URL|CS|HP|SPBU|SMA|SMP|SD|TK|UI|UGM|ITB|MRI|CT|A&E|ER|B\d|T\d|M\d|A\d+|E\d+|J\d+|K\d|N\d|C\d|D\d|F\d|G\d|H\d|[A-Z]\d{1,2}|JPG|PNG|ZIP|CSV|XML|MP\d)$/u;
