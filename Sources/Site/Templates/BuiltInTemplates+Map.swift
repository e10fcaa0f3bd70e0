extension BuiltInTemplates {
  /// The neighbourhood of an article as a drawing, in a form for wide and one for narrow screens.
  static let map = #"""
    <figure class="map" aria-label="Map of what stands around it">
    {{#maps}}
    <svg class="{{form}}" viewBox="0 0 {{width}} {{height}}">
    <path class="edges" d="{{path}}"></path>
    {{#box}}<rect class="middle" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"></rect>{{/box}}
    {{#spot}}<path class="{{shape}}" d="{{spot}}"></path>{{/spot}}
    <text class="{{align}}">{{#centre}}<tspan x="{{x}}" y="{{y}}">{{text}} </tspan>{{/centre}}</text>
    {{#about}}
    <text class="about {{align}}" x="{{x}}" y="{{y}}">{{text}}</text>
    {{/about}}
    {{#nodes}}
    {{>node}}
    {{/nodes}}
    </svg>
    {{/maps}}
    <figcaption>{{>legend}} {{mapNote}}</figcaption>
    </figure>

    """#

  /// A link of a drawing: the room that belongs to it, its shape and its lines.
  static let node = #"""
    <a href="{{href}}"{{#name}} aria-label="{{name}}"{{/name}}>{{#box}}<rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"></rect>{{/box}}<path class="{{shape}}" d="{{path}}"></path><text class="{{align}}">{{#lines}}<tspan x="{{x}}" y="{{y}}">{{text}} </tspan>{{/lines}}</text></a>

    """#

  /// The shapes of a drawing with their words.
  static let legend = #"""
    {{#legend}}<span class="shape {{shape}}">{{title}}</span> {{/legend}}
    """#

  /// The whole knowledge base by kind, drawn and as lists.
  static let wholeMap = #"""
    {{<page}}{{$above}}
    {{>crumbs}}
    {{/above}}{{$main}}
    <h1>{{title}}</h1>
    <p class="lede">{{lede}}</p>
    {{#hasMap}}
    <figure class="map whole" aria-label="Map of everything">
    <svg class="wide" viewBox="0 0 {{width}} {{height}}">
    <path class="edges" d="{{path}}"></path>
    {{#about}}
    <text class="about {{align}}" x="{{x}}" y="{{y}}">{{text}}</text>
    {{/about}}
    {{#nodes}}
    <a href="{{href}}"{{#name}} aria-label="{{name}}"{{/name}}>{{#edges}}<path class="own" d="{{edges}}"></path>{{/edges}}{{#box}}<rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"></rect>{{/box}}<path class="{{shape}}" d="{{path}}"></path><text class="{{align}}">{{#lines}}<tspan x="{{x}}" y="{{y}}">{{text}} </tspan>{{/lines}}</text></a>
    {{/nodes}}
    </svg>
    <figcaption>{{>legend}} {{mapNote}}</figcaption>
    </figure>
    {{/hasMap}}
    {{#groups}}
    <section>
    <h2 id="{{id}}"><span class="shape {{shape}}">{{heading}}</span></h2>
    {{#more}}
    <p>{{>part}}</p>
    {{/more}}
    {{#hasItems}}
    <ul class="index">
    {{#items}}
    <li><a href="{{href}}">{{title}}</a>{{#note}} <span class="note">{{note}}</span>{{/note}}
    {{#lines}}
    <p class="means">{{text}}: {{#links}}{{>part}}{{/links}}</p>
    {{/lines}}
    </li>
    {{/items}}
    </ul>
    {{/hasItems}}
    </section>
    {{/groups}}
    {{/main}}{{/page}}
    """#

  /// The questions in the order of asking, with what lets each of them fall away.
  static let questionPath = #"""
    {{<page}}{{$above}}
    {{>crumbs}}
    {{/above}}{{$main}}
    <article>
    <header>
    <h1>{{title}}</h1>
    </header>
    <p class="lede">{{lede}}</p>
    {{#groups}}
    <section>
    <h2 id="{{id}}"><a href="{{href}}">{{heading}}</a></h2>
    <ol>
    {{#items}}
    <li value="{{turn}}" id="{{id}}"><a href="{{href}}">{{title}}</a>
    {{#lines}}
    <p class="means">{{#parts}}{{>part}}{{/parts}}</p>
    {{/lines}}
    </li>
    {{/items}}
    </ol>
    </section>
    {{/groups}}
    {{#hasMap}}
    <figure class="arcs" aria-label="Which question can spare which">
    <svg viewBox="0 0 {{width}} {{height}}">
    <path class="edges" d="{{path}}"></path>
    {{#nodes}}
    <a href="{{href}}" aria-label="{{name}}">{{#edges}}<path class="own" d="{{edges}}"></path>{{/edges}}{{#box}}<rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"></rect>{{/box}}<path class="{{shape}}" d="{{path}}"></path><text class="{{align}}">{{#lines}}<tspan x="{{x}}" y="{{y}}">{{text}}</tspan>{{/lines}}</text></a>
    {{/nodes}}
    </svg>
    <figcaption>{{mapNote}}</figcaption>
    </figure>
    {{/hasMap}}
    </article>
    {{/main}}{{/page}}
    """#

  /// What a check demands.
  static let check = #"""
    {{<page}}{{$above}}
    {{>crumbs}}
    {{/above}}{{$main}}
    <article>
    <header>
    <p class="kind"><span class="shape check">Check</span> <span class="mark">{{note}}</span></p>
    <h1>{{title}}</h1>
    </header>
    <p class="lede">{{lede}}</p>
    <p>{{reason}}</p>
    <h2 id="page.fails">Fails</h2>
    {{#hasLines}}
    <pre><code>{{failing}}</code></pre>
    <h2 id="page.passes">Passes</h2>
    <pre><code>{{passing}}</code></pre>
    {{/hasLines}}
    {{#hasWords}}
    <p>{{failing}}</p>
    <h2 id="page.passes">Passes</h2>
    <p>{{passing}}</p>
    {{/hasWords}}
    <h2 id="page.silence">To silence it on one line</h2>
    <p>Write above that line, and say why:</p>
    <pre><code>&lt;!-- counterweight-disable-next-line {{title}}: the reason --&gt;</code></pre>
    </article>
    {{>pager}}
    {{/main}}{{/page}}
    """#
}
