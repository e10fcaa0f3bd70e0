extension BuiltInTemplates {
  /// What the pages of a review need beside the site's own style sheet, whose colours it takes.
  static let reviewStyle = #"""
    .review form { margin: 0; }
    .review .kind { margin-top: 1.8rem; }
    .review fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
    .review legend { padding: 0; }
    .review h1 { margin: 0.3rem 0 1rem; font-size: clamp(1.35rem, 5.5vw, 1.6rem); }
    .review legend h2, .review form > h2 { margin: 2.2rem 0 0.7rem; }

    .review .choice { position: relative; margin: 0; border-top: 1px solid var(--line); }
    .review .choice:last-of-type { border-bottom: 1px solid var(--line); }
    .review .choice input { position: absolute; top: 0.95rem; left: 0.2rem; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); }
    .review .choice label { display: block; padding: 0.7rem 0.4rem 0.7rem 2.1rem; cursor: pointer; }
    .review .choice input:checked + label { font-weight: 600; }
    .review .choice .hint { margin: -0.5rem 0 0.7rem 2.1rem; }
    .review .other { margin: 0.7rem 0 0 2.1rem; }

    .review label, .review .hint, .review .keep, .review summary { font-family: var(--sans); font-size: 0.9rem; line-height: 1.45; }
    .review h1 label, .review h2 label { font: inherit; }
    .review .hint, .review .keep { color: var(--soft); }

    .review input[type="text"], .review select {
      display: block;
      width: 100%;
      max-width: 100%;
      margin: 0.3rem 0 1rem;
      padding: 0.5rem 0.6rem;
      border: 1px solid var(--soft);
      border-radius: 2px;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.4 var(--sans);
    }
    .review input[type="file"] { max-width: 100%; font: 0.9rem/1.5 var(--sans); }

    .review button {
      padding: 0.55rem 1.1rem;
      border: 1px solid var(--accent);
      border-radius: 2px;
      background: var(--accent);
      color: var(--paper);
      font: 600 0.95rem/1.4 var(--sans);
      cursor: pointer;
    }
    .review button.quiet { background: transparent; color: var(--accent); font-weight: 400; }
    .review button:hover { text-decoration: underline; text-underline-offset: 0.18em; }
    .review .buttons { display: flex; flex-wrap: wrap; gap: 0.6rem 0.8rem; margin: 1.6rem 0; }
    .review .keep { margin-top: 2.2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    .review .keep button { padding: 0.35rem 0.8rem; font-size: 0.85rem; }

    .review details { margin: 1.2rem 0; }
    .review summary { padding: 0.35rem 0; color: var(--accent); cursor: pointer; }
    .review details > :not(summary) { margin-left: 1.1rem; }
    .review .addition input[type="text"], .review .addition select { width: calc(100% - 1.1rem); }

    .review .errors, .review .change, .review .understood { margin: 1.4rem 0; padding: 0.6rem 1rem; border-left: 3px solid var(--accent); background: var(--tint); }
    .review .errors h2 { margin: 0 0 0.3rem; font-size: 1.05rem; }
    .review .errors p, .review .errors ul { margin: 0.3rem 0; }

    .review .sheet { margin: 0 0 1.2rem; border-bottom: 1px solid var(--line); }
    .review .sheet > div { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: start; padding: 0.6rem 0; border-top: 1px solid var(--line); }
    .review .sheet dt { color: var(--soft); font: 0.85rem/1.45 var(--sans); }
    .review .sheet dd { grid-column: 1; margin: 0; }
    .review .sheet .act { grid-column: 2; grid-row: 1 / span 2; }
    .review .sheet button { padding: 0.3rem 0.7rem; font-size: 0.85rem; }
    .review .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    @media print { .review { display: none; } }

    """#
}
