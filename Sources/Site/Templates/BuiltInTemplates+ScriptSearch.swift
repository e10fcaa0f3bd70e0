extension BuiltInTemplates {
  /// The beginning of the script: words, the index and how it is unpacked, and what a query finds in it.
  static let scriptSearch = #"""
    // Search over titles, summaries and the words of the texts. The index is loaded as a script when it is first
    // wanted, which works from the disk too. Without this script the page of all titles stands in for it.
    (() => {
      "use strict";

      const root = document.currentScript.src.replace(/[^/]*$/, "");
      const mostShown = 40;
      const weights = { title: 4, name: 3, summary: 2, word: 1 };

      // ---- Words, as the terminal compares them ----

      const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

      const isPlural = (word) => word.length > 3 && /[^sui]s$/.test(word);

      const singulars = (word) => {
        if (!isPlural(word)) return [];
        const forms = [word.slice(0, -1)];
        if (word.length > 4 && /(s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
        if (word.length > 4 && word.endsWith("ies")) forms.push(word.slice(0, -3) + "y");
        return forms;
      };

      // 1 for the word itself in singular or plural, 0.5 for a beginning, else 0.
      const match = (wanted, word) => {
        if (word[0] !== wanted.text[0]) return 0;
        if (wanted.forms.includes(word)) return 1;
        if (singulars(word).some((form) => wanted.forms.includes(form))) return 1;
        return wanted.forms.slice(0, 2).some((form) => form.length > 1 && word.startsWith(form)) ? 0.5 : 0;
      };

      // Insertions, deletions, substitutions and swaps of neighbours between two words.
      const distance = (left, right) => {
        let beforeLast = [];
        let last = Array.from({ length: right.length + 1 }, (_, i) => i);
        for (let i = 1; i <= left.length; i += 1) {
          const row = [i];
          for (let j = 1; j <= right.length; j += 1) {
            const cost = left[i - 1] === right[j - 1] ? 0 : 1;
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
              row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
          }
          beforeLast = last;
          last = row;
        }
        return last[right.length];
      };

      // ---- The index ----

      let loading = null;

      const load = () => {
        loading ||= new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = root + "search-index.js";
          script.onload = () => resolve(prepare(window.counterweightIndex));
          script.onerror = reject;
          document.head.append(script);
        });
        return loading;
      };

      // ---- Unpacking: what PackedIndex writes ----

      const bytesOf = (text) => {
        const bytes = [];
        for (let at = 0; at < text.length; at += 5) {
          const digits = text.slice(at, at + 5);
          let value = 0;
          for (const digit of digits.padEnd(5, "w")) {
            value = value * 85 + (digit === "x" ? 92 : digit.charCodeAt(0)) - 35;
          }
          bytes.push(...[24, 16, 8, 0].map((shift) => value >>> shift & 255).slice(0, digits.length - 1));
        }
        return Uint8Array.from(bytes);
      };

      const inflated = (text) =>
        new Response(new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("deflate-raw")));

      const unpack = async (index) => {
        const lines = (await inflated(index.texts).text()).split("\n");
        const bytes = new Uint8Array(await inflated(index.places).arrayBuffer());
        let at = 0;
        const number = () => {
          let value = 0;
          for (let shift = 0; ; shift += 7) {
            const byte = bytes[at];
            at += 1;
            value |= (byte & 127) << shift;
            if (byte < 128) return value;
          }
        };
        let word = "";
        const places = lines.slice(index.entries).map((line) => {
          word = word.slice(0, line.charCodeAt(0) - 65) + line.slice(1);
          const entries = [];
          for (let [next, isLast] = [0, 0]; !isLast; next += 1) {
            const value = number();
            isLast = value & 1;
            next += value >> 1;
            entries.push(next);
          }
          return [word, entries];
        });
        return { lines: lines.slice(0, index.entries), places };
      };

      // Every word with the entries in which it stands and the weight of the best place.
      const prepare = async (index) => {
        const { lines, places: inTexts } = await unpack(index);
        const places = new Map();
        const put = (word, number, weight) => {
          const known = places.get(word) || new Map();
          known.set(number, Math.max(known.get(number) || 0, weight));
          places.set(word, known);
        };
        const entries = lines.map((line, number) => {
          const kind = line.charCodeAt(0) - 65;
          const [written, given = "", summary = "", former = ""] = line.slice(1).split("\t");
          const name = written || given.toLowerCase().replace(/[^\w -]/g, "").replace(/ /g, "-");
          // A name such as UnresolvedLink is found by its parts, too.
          const title = given || name;
          const parts = given ? `${name} ${former}` : name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
          for (const word of words(title)) put(word, number, weights.title);
          for (const word of words(parts)) put(word, number, weights.name);
          for (const word of words(summary)) put(word, number, weights.summary);
          const [noun, , shape, folder] = index.kinds[kind];
          return { number, kind, noun, shape, title, summary, path: `${folder}${name}.html` };
        });
        for (const [word, numbers] of inTexts) {
          for (const number of numbers) put(word, number, weights.word);
        }
        return { entries, places, kinds: index.kinds, common: new Set(words(index.common)) };
      };

      // The entries that one word finds, with what it adds to the rank of each.
      const found = (index, wanted) => {
        const hits = new Map();
        const collect = (how) => {
          for (const [word, entries] of index.places) {
            const value = how(word);
            if (!value) continue;
            for (const [number, weight] of entries) {
              hits.set(number, Math.max(hits.get(number) || 0, weight * value));
            }
          }
        };
        collect((word) => match(wanted, word));
        if (hits.size || wanted.text.length < 4) return hits;
        const limit = wanted.text.length < 8 ? 1 : 2;
        collect((word) => {
          if (Math.abs(word.length - wanted.text.length) > limit) return 0;
          const isNear = distance(wanted.text, word) <= limit;
          if (isNear) wanted.near.add(word);
          return isNear ? 0.4 : 0;
        });
        return hits;
      };

      const isHit = (query, word) =>
        query.some((wanted) => match(wanted, word) || wanted.near.has(word));

      // Words of sentences, passed over where others are left.
      const idle = new Set(
        "a am an and are as at be by do does for from how i in is it my of on or our that the this to we what when where which who why with you your"
          .split(" "));

      // Those that hold more of the words come first; among them the rarer words and the better places count.
      const search = (index, text, kind) => {
        const all = [...new Set(words(text))];
        const telling = all.filter((word) => !idle.has(word));
        const query = (telling.length ? telling : all)
          .map((word) => ({ text: word, forms: [word, ...singulars(word)], near: new Set() }));
        const ranks = new Map();
        for (const wanted of query) {
          const hits = found(index, wanted);
          const rarity = 1.5 / (0.5 + hits.size / index.entries.length);
          for (const [number, weight] of hits) {
            const rank = ranks.get(number) || { words: 0, score: 0 };
            if (!index.common.has(wanted.text)) rank.words += 1;
            rank.score += weight * rarity;
            ranks.set(number, rank);
          }
        }
        const results = [...ranks].map(([number, rank]) => {
          const entry = index.entries[number];
          const title = words(entry.title);
          const hits = title.filter((word) => query.some((wanted) => match(wanted, word)));
          return { entry, words: rank.words, score: rank.score + hits.length / (title.length || 1) };
        }).filter(({ entry }) => kind < 0 || entry.kind === kind);
        results.sort((a, b) => b.words - a.words || b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
        const hits = [...index.places].filter(([word]) => isHit(query, word));
        const inText = (entry) => hits
          .filter(([, entries]) => entries.get(entry.number) === weights.word).map(([word]) => word);
        return { query, results: results.map(({ entry }) => ({ ...entry, inText: inText(entry) })) };
      };


    """#
}
