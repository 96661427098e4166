/** How mail programs quote. None of it may be read. */
export const mailQuotes: readonly string[] = [
  '<blockquote>QUOTED<blockquote>QUOTED</blockquote></blockquote>',
  '<div class="gmail_quote"><div class="gmail_attr">On Monday QUOTED wrote:</div><blockquote>QUOTED</blockquote></div>',
  '<div class="moz-cite-prefix">Am 17.08. schrieb QUOTED:</div><blockquote type="cite">QUOTED</blockquote>',
  '<div id="divRplyFwdMsg"><b>Von:</b> QUOTED</div><div>QUOTED</div><p>QUOTED</p>',
  '<div class="yahoo_quoted">QUOTED</div>',
  '<div class="freshdesk_quote">QUOTED</div>',
  '<div class="protonmail_quote">QUOTED</div>',
  '<div name="messageReplySection">QUOTED</div>',
  '<div>-- <br><div class="gmail_signature">QUOTED</div></div>',
  '<div class="moz-signature">-- <br>QUOTED</div>',
];

/** Markup that a message may hold, and what it adds to the text. */
export const hostileParts: readonly { readonly html: string; readonly text: string }[] = [
  { html: '<p><b>bold</b> &lt;script&gt;alert(1)&lt;/script&gt;</p>', text: '\nbold <script>alert(1)</script>' },
  { html: '<script>window.pwned = 1</script><style>p { color: red }</style>', text: '' },
  { html: '<noscript>SECRET</noscript><template>SECRET</template>', text: '' },
  { html: '<p>a<svg><script>SECRET</script><style>SECRET</style><text>SECRET</text></svg>b</p>', text: '\nab' },
  { html: '<img src="x" onerror="window.pwned = 1" alt="SECRET">', text: '' },
  { html: '<iframe srcdoc="SECRET">SECRET</iframe><object>SECRET</object>', text: '' },
  { html: '<textarea>SECRET</textarea><select><option>SECRET</option></select><button>SECRET</button>', text: '' },
  { html: '<div style="display:none">SECRET</div><div hidden>SECRET</div>', text: '' },
  { html: '<p style="MSO-HIDE:ALL; visibility : hidden">SECRET</p><i aria-hidden="true">SECRET</i>', text: '' },
  { html: '<!-- SECRET --><p>x<!-- SECRET -->y</p>', text: '\nxy' },
  { html: '<p>one&nbsp;two   three<br>four</p><p></p><p><br></p><p>five</p>', text: '\none two three\nfour\n\nfive' },
  { html: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', text: '\na b\nc' },
  { html: '<ul><li>a</li><li>b</li></ul>', text: '\na\nb' },
  { html: '<pre>a\n  b</pre>', text: '\na\nb' },
  { html: `<div>${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}</div>`, text: '\ndeep' },
  { html: '<p dir="rtl">שלום \u202Eabc</p>', text: '\nשלום \u202Eabc' },
];
