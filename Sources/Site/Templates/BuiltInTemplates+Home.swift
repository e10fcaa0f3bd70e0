extension BuiltInTemplates {
  /// The idea in half a screen, and the ways in.
  static let home = #"""
    {{<page}}{{$main}}
    <h1>Who pays for the saving?</h1>
    <div class="lead">
    <p>An automation is called a success when the team that built it can measure what it saves. What it
    asks of everybody else, a few minutes at a time and for ever, nobody adds up.</p>
    </div>
    <p>Counterweight adds it up. It asks the questions that balance a saving, puts people’s minutes beside
    the money, says what it does not know, and says what would change its mind. A review takes about ten
    minutes in a terminal, needs no account and no network, and leaves one Markdown file that can be
    discussed like any other change.</p>
    <pre><code>counterweight review my-proposal.review.md</code></pre>
    <section aria-labelledby="page.kinds">
    <h2 id="page.kinds">Ways in</h2>
    <ul class="index">
    {{#kinds}}
    <li><a href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}
    <p>{{reason}}</p></li>
    {{/kinds}}
    </ul>
    </section>
    {{#hasLenses}}
    <section aria-labelledby="page.lenses">
    <h2 id="page.lenses">What a review asks</h2>
    <p>{{lede}}</p>
    {{#lenses}}
    <h3 id="{{id}}"><a href="{{href}}">{{title}}</a></h3>
    <p>{{reason}}</p>
    {{#hasItems}}
    <ol>
    {{#items}}
    <li><a href="{{href}}">{{title}}</a></li>
    {{/items}}
    </ol>
    {{/hasItems}}
    {{/lenses}}
    </section>
    {{/hasLenses}}
    {{#hasExamples}}
    <section aria-labelledby="page.examples">
    <h2 id="page.examples">Reviews to look at</h2>
    <ul class="index">
    {{#examples}}
    <li><a href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}
    <p>{{reason}}</p></li>
    {{/examples}}
    </ul>
    </section>
    {{/hasExamples}}
    {{/main}}{{/page}}
    """#
}
