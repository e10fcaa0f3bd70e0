extension BuiltInTemplates {
  /// The idea in half a screen, and three ways in: by situation, by question, by kind.
  static let home = #"""
    {{<page}}{{$main}}
    <h1>Who pays for the saving?</h1>
    <p class="lede">An automation is called a success when the team that built it can measure what it saves. What it
    asks of everybody else, a few minutes at a time and for ever, nobody adds up.</p>
    <p>Counterweight adds it up. It asks the questions that balance a saving, puts people’s minutes beside
    the money, says what it does not know, and says what would change its mind. A review takes about ten
    minutes in a terminal, needs no account and no network, and leaves one Markdown file that can be
    discussed like any other change.</p>
    <pre><code>counterweight review my-proposal.review.md</code></pre>
    <p><a href="{{root}}review/index.html">Review a proposal</a>, or look at what there is to read.</p>
    {{#hasSituations}}
    <section aria-labelledby="page.situations">
    <h2 id="page.situations">What do you see?</h2>
    {{#situations}}
    <section class="sided">
    <h3 id="{{id}}">{{heading}}</h3>
    <ul class="index">
    {{#items}}
    <li><a href="{{href}}">{{title}}</a>
    {{#hasLinks}}
    <p class="means">may be {{#links}}{{>part}}{{/links}}</p>
    {{/hasLinks}}
    </li>
    {{/items}}
    </ul>
    </section>
    {{/situations}}
    <p>{{#more}}{{>part}}{{/more}}</p>
    </section>
    {{/hasSituations}}
    {{#hasLenses}}
    <section aria-labelledby="page.lenses">
    <h2 id="page.lenses">What would a review ask?</h2>
    <p>{{lede}}</p>
    {{#lenses}}
    <section class="sided">
    <h3 id="{{id}}"><a href="{{href}}">{{title}}</a></h3>
    {{#hasItems}}
    <ol>
    {{#items}}
    <li value="{{turn}}"><a href="{{href}}">{{title}}</a></li>
    {{/items}}
    </ol>
    {{/hasItems}}
    </section>
    {{/lenses}}
    </section>
    {{/hasLenses}}
    <section aria-labelledby="page.kinds">
    <h2 id="page.kinds">What is there to read?</h2>
    <ul class="index">
    {{#kinds}}
    <li><a class="shape {{shape}}" href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}
    <p>{{reason}}</p></li>
    {{/kinds}}
    </ul>
    </section>
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
