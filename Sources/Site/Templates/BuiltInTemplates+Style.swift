extension BuiltInTemplates {
  /// The one style sheet: a column of about 66 characters, the system's own type, one quiet colour.
  static let style = #"""
    :root {
      color-scheme: light dark;
      --paper: #fdfcfa;
      --ink: #22201c;
      --soft: #625c53;
      --line: #ddd8ce;
      --tint: #f4f1ea;
      --accent: #873a14;
      --serif: ui-serif, "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4",
        "Noto Serif", Cambria, Georgia, "Liberation Serif", serif;
      --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #181715;
        --ink: #e4dfd6;
        --soft: #aaa398;
        --line: #3b3833;
        --tint: #22201d;
        --accent: #e6a679;
      }
    }

    *, ::before, ::after { box-sizing: border-box; }

    html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

    body {
      margin: 0 auto;
      padding: 0 1.25rem 3rem;
      max-width: 34.5rem;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.6 var(--serif);
      overflow-wrap: break-word;
    }

    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 1px; }
    main:focus { outline: none; }

    .skip {
      position: absolute;
      top: 0;
      left: 0;
      padding: 0.5rem 1rem;
      background: var(--paper);
      font: 0.9rem/1.6 var(--sans);
      transform: translateY(-200%);
    }
    .skip:focus { transform: none; }

    header.site, footer.site, .crumbs, .pager, .kind, .note, .facts, article > footer {
      font-family: var(--sans);
      font-size: 0.82rem;
      font-variant-numeric: tabular-nums;
    }

    header.site {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1.4rem;
      padding: 1rem 0 0.7rem;
      border-bottom: 1px solid var(--line);
    }
    header.site ul { display: flex; flex-wrap: wrap; gap: 0 0.85rem; margin: 0; padding: 0; list-style: none; }
    header.site li { margin: 0; }
    header.site a { display: inline-block; padding: 0.25rem 0; color: var(--soft); text-decoration: none; }
    header.site a:hover, header.site [aria-current] { color: var(--ink); text-decoration: underline; }
    header.site .brand { color: var(--ink); font-weight: 600; }

    .crumbs { margin-top: 1.2rem; }
    .crumbs ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0; padding: 0; list-style: none; }
    .crumbs li { margin: 0; }
    .crumbs li + li::before { content: "/"; padding-right: 0.5rem; color: var(--soft); }
    .crumbs a { display: inline-block; padding: 0.2rem 0; color: var(--soft); }

    h1, h2, h3, h4 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
    h1 { margin: 2.2rem 0 1.2rem; font-size: clamp(1.55rem, 7vw, 1.95rem); letter-spacing: -0.01em; }
    h2 { margin: 2.4rem 0 0.7rem; font-size: 1.3rem; }
    h3 { margin: 1.8rem 0 0.5rem; font-size: 1.05rem; }
    h4 { margin: 1.5rem 0 0.4rem; font-size: 1rem; font-style: italic; }
    .kind + h1 { margin-top: 0.3rem; }

    .kind { margin: 1.8rem 0 0; color: var(--soft); }
    .mark { display: inline-block; margin-left: 0.4rem; padding: 0 0.4rem; border: 1px solid currentColor; border-radius: 2px; }
    .notice { padding-left: 1rem; border-left: 3px solid var(--accent); font-style: italic; }
    .note { color: var(--soft); white-space: nowrap; }

    p { margin: 0 0 1rem; }
    .lede, .lead > p:first-child { font-size: 1.15rem; line-height: 1.5; }

    ul, ol { margin: 0 0 1rem; padding-left: 1.4rem; }
    li { margin: 0.35rem 0; }
    li > p { margin-bottom: 0.5rem; }
    ul.index { padding: 0; list-style: none; }
    ul.index > li { margin: 0; padding: 0.8rem 0; border-top: 1px solid var(--line); }
    ul.index p { margin: 0.15rem 0 0; }
    .answers { margin-bottom: 0.5rem; }
    .answers .note { white-space: normal; }

    .facts { margin: 1.6rem 0; border-bottom: 1px solid var(--line); }
    .facts > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.45rem 0; border-top: 1px solid var(--line); }
    .facts dt { flex: 0 0 9rem; color: var(--soft); }
    .facts dd { flex: 1 1 16rem; margin: 0; }

    code, pre { font-family: var(--mono); font-size: 0.86em; }
    code { overflow-wrap: anywhere; }
    pre {
      margin: 0 0 1.2rem;
      padding: 0.8rem 1rem;
      background: var(--tint);
      border-left: 1px solid var(--line);
      line-height: 1.5;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    pre code { font-size: 1em; }
    blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 1px solid var(--line); }
    hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--line); }
    img { max-width: 100%; height: auto; }

    article > footer { margin-top: 2.4rem; color: var(--soft); }
    .linked { margin-top: 2.4rem; border-top: 1px solid var(--line); }
    .linked > h2 { margin-top: 1.4rem; }
    .pager { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; justify-content: space-between; margin-top: 2.4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    .pager a { flex: 0 1 15rem; }
    .pager a[rel="next"] { margin-left: auto; text-align: right; }
    .pager .note { display: block; }
    footer.site { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }

    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; --accent: #000; }
      @page { margin: 20mm; }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .skip, header.site nav, .crumbs, .pager, footer.site { display: none; }
      h1, h2, h3, h4 { break-after: avoid; }
      li, dl > div { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
    }

    """#
}
