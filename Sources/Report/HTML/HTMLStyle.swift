/// How the HTML report looks: a well-set page, on paper as on a screen.
enum HTMLStyle {
  /// The style sheet: the site's colours and type, so that both are known for one thing.
  static let sheet = #"""
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
      max-width: 36.5rem;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.6 var(--serif);
      font-variant-numeric: tabular-nums;
      overflow-wrap: break-word;
    }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 1px; }

    h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
    h1 { margin: 2.2rem 0 1.2rem; font-size: clamp(1.55rem, 7vw, 1.95rem); letter-spacing: -0.01em; }
    h2 { margin: 3rem 0 0.9rem; padding-top: 1.4rem; border-top: 1px solid var(--line); font-size: 1.3rem; }
    h3 { margin: 1.9rem 0 0.5rem; font-size: 1.05rem; }
    .notes h1, .notes h2 { margin: 1.9rem 0 0.5rem; padding: 0; border: 0; font-size: 1.05rem; }
    p { margin: 0 0 1rem; }
    .verdict, .lead { font-size: 1.12rem; line-height: 1.5; }
    .verdict strong { color: var(--accent); letter-spacing: 0.02em; }
    ul, ol { margin: 0 0 1rem; padding-left: 1.3rem; }
    li { margin: 0.35rem 0; }
    li::marker { color: var(--soft); }
    code, pre { font-family: var(--mono); font-size: 0.82em; font-variant-numeric: normal; }
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
    img { max-width: 100%; height: auto; }

    nav, figure { font-family: var(--sans); font-size: 0.8rem; line-height: 1.45; }
    nav { margin-top: 2rem; padding: 0.7rem 0; border: 1px solid var(--line); border-width: 1px 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin: 0; padding: 0; list-style: none; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: 0.3rem 0; color: var(--soft); }
    nav + section > h2 { border-top: 0; padding-top: 0; margin-top: 2rem; }

    figure { display: grid; gap: 0.8rem 1.6rem; margin: 1.6rem 0 1.8rem; padding: 0; }
    @media (min-width: 40rem) { figure { grid-template-columns: 20rem 1fr; align-items: start; } }
    figcaption p { margin: 0 0 0.5rem; color: var(--soft); }
    figcaption ul { margin: 0; padding-left: 1rem; }
    svg { display: block; width: 100%; height: auto; max-width: 24rem; overflow: visible; }
    .label { font: 13px var(--sans); fill: var(--ink); }
    .soft { fill: var(--soft); }
    .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
    .axis { stroke: var(--soft); }
    .zero { stroke: var(--ink); stroke-dasharray: 3 3; }
    .mark { stroke: var(--ink); }
    .range { stroke: var(--accent); stroke-width: 4; stroke-linecap: round; }
    .loss, .span, .solid { fill: var(--accent); }
    .loss, .gain { stroke: var(--paper); stroke-width: 0.5; }
    .gain { fill: var(--paper); stroke: var(--ink); }
    .solid, .hollow { stroke: var(--accent); stroke-width: 2; }
    .hollow { fill: var(--paper); }
    .box { fill: none; stroke: var(--soft); }
    .dark { fill: var(--accent); stroke: var(--accent); }
    .open { stroke-dasharray: 2 2; }
    .faint { stroke: var(--line); }
    .in-dark { fill: var(--paper); font-weight: 600; }
    .in-faint { fill: var(--soft); }

    .paper { display: none; }
    @media print {
      :root {
        color-scheme: light;
        --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; --accent: #000;
      }
      @page { margin: 18mm 20mm; }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; line-height: 1.42; }
      .verdict, .lead { font-size: 1.05rem; line-height: 1.4; }
      p { margin-bottom: 0.7rem; }
      ul { margin-bottom: 0.7rem; }
      li { margin: 0.2rem 0; }
      h2 { margin-top: 1.6rem; padding-top: 0.9rem; }
      h1 { margin-top: 0; }
      h1, h2, h3 { break-after: avoid; }
      li, figure, pre, blockquote { break-inside: avoid; }
      #record pre { break-inside: auto; padding: 0; border: 0; }
      li > ul { break-before: avoid; }
      p, pre { orphans: 3; widows: 3; }
      figure { grid-template-columns: 90mm 1fr; }
      a { color: inherit; text-decoration: none; }
      nav { display: none; }
      .paper { display: block; }
    }

    """#
}
