public import LeksikMatching
public import LeksikModel
import LeksikText

/// Builds a term index from concepts that are handed in one by one.
///
/// ```swift
/// var builder = TermIndexBuilder()
/// for (number, concept) in glossary.concepts.enumerated() {
///   builder.add(concept, numbered: number, from: TermOrigin(glossary: glossary.title))
/// }
/// try builder.image(stamp: .none).write(to: path)
/// ```
///
/// Where the status is equal, glossaries answer by the ranks of their origins.
public struct TermIndexBuilder {
  /// The kind and version of the files it makes.
  public static let kind = IndexKind("terms", version: 5)

  private var drafts: [TermDraft] = []
  private var attributes: [TermAttributes: UInt32] = [:]
  private var languages: [String] = []
  private let collator = Collator(.spanish)

  /// A builder without concepts.
  public init() {}

  /// Adds the terms of a concept under a number by which its source will find it.
  ///
  /// - Precondition: the number fits 32 bits, and the concept has fewer than 65,536 sections, and
  ///   terms in each.
  /// - Complexity: O(letters of its terms).
  public mutating func add(
    _ concept: Concept, numbered number: Int, from origin: TermOrigin = TermOrigin()
  ) {
    for (section, languageSection) in concept.sections.enumerated() {
      let tag = languageSection.language
      let language = languages.firstIndex(of: tag.language) ?? languages.count
      if language == languages.count { languages.append(tag.language) }
      for (place, term) in languageSection.terms.enumerated() {
        precondition(section < 1 << 16 && place < 1 << 16, "a concept has too many terms")
        let attributes = TermAttributes(of: term, in: tag, of: concept, from: origin)
        let known = self.attributes[attributes] ?? UInt32(self.attributes.count)
        self.attributes[attributes] = known
        drafts.append(
          TermDraft(
            concept: UInt32(number), id: concept.id, place: UInt32(section << 16 | place),
            language: UInt8(language), attributes: known, statusRank: attributes.statusRank,
            glossaryRank: attributes.glossaryRank,
            text: Normalization.nfc(term.text),
            key: TermQuery.accentKey(term.text, in: tag), sortKey: collator.sortKey(term.text)))
      }
    }
  }

  /// The index of everything that was added.
  ///
  /// - Complexity: O(*n* log *n*) in terms.
  public func image(stamp: IndexStamp = .none) -> IndexImage {
    let drafts = drafts.sorted()
    var image = IndexImage(kind: Self.kind, stamp: stamp)
    var names = TermNames()
    names.attributes = attributes.sorted { $0.value < $1.value }.map(\.key)
    names.longestKey = drafts.lazy.map(\.key.count).max() ?? 0
    addTexts(of: drafts, to: &image)
    addKeys(of: drafts, to: &image)
    let runs = addRun(of: drafts, to: &image)
    let words = addWords(of: drafts, to: &image)
    addRows(of: drafts, to: &image)
    names.longestPattern = addPatterns(of: drafts, to: &image)
    names.languages = languages.enumerated().map { index, name in
      TermTables.Language(
        tag: Self.tag(name), run: runs[index], words: words[index])
    }
    image.add(Array(names.packed.utf8), as: .names)
    return image
  }

  static func tag(_ language: String) -> LanguageTag { LanguageTag(language) ?? .english }

  private func addTexts(of drafts: [TermDraft], to image: inout IndexImage) {
    var records: [EntryRecord] = []
    records.reserveCapacity(drafts.count + 1)
    var texts: [UInt8] = []
    for draft in drafts {
      records.append(
        EntryRecord(
          concept: draft.concept, place: draft.place, attributes: draft.attributes,
          text: UInt32(texts.count)))
      var length = draft.key.count
      while length >= 0x80 {
        texts.append(UInt8(length & 0x7F | 0x80))
        length >>= 7
      }
      texts.append(UInt8(length))
      texts += draft.key
      if !draft.text.utf8.elementsEqual(draft.key) { texts += draft.text.utf8 }
    }
    records.append(EntryRecord(concept: 0, place: 0, attributes: 0, text: UInt32(texts.count)))
    image.add(records, as: .entries)
    image.add(texts, as: .texts)
  }

  private func addKeys(of drafts: [TermDraft], to image: inout IndexImage) {
    var builder = KeyTableBuilder()
    let tags = languages.map(Self.tag)
    for (entry, draft) in drafts.enumerated() {
      let keys = TermKeys.indexKeys(of: draft.text, in: tags[Int(draft.language)])
      var bits: [(text: String, bits: UInt16)] = []
      for key in keys {
        let bit: UInt16 = 1 << UInt16(key.tier.rawValue)
        if let known = bits.firstIndex(where: { $0.text == key.text }) {
          bits[known].bits |= bit
        } else {
          bits.append((key.text, bit))
        }
      }
      for key in bits {
        builder.add(
          Array(key.text.utf8), language: draft.language, number: UInt32(entry), bits: key.bits)
      }
    }
    let packed = builder.packed()
    image.add(packed.buckets, as: .keyBuckets)
    image.add(packed.bytes, as: .keys)
  }

  private func addRun(of drafts: [TermDraft], to image: inout IndexImage) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var run: [UInt32] = []
    for language in languages.indices {
      let start = run.count
      let entries = drafts.indices.filter { drafts[$0].language == language }
      // Texts of two words of bytes, compared as numbers, decide nearly always.
      run += entries.map { (head: drafts[$0].head, entry: $0) }
        .sorted { left, right in
          if left.head != right.head { return left.head < right.head }
          let keys = (drafts[left.entry].key, drafts[right.entry].key)
          return keys.0 == keys.1
            ? left.entry < right.entry : keys.0.lexicographicallyPrecedes(keys.1)
        }
        .map { UInt32($0.entry) }
      runs.append(start..<run.count)
    }
    image.add(run, as: .run)
    image.add(RankTree.minima(of: run), as: .runTree)
    image.add(
      stride(from: 0, to: run.count, by: KeyHead.step).map { drafts[Int(run[$0])].head },
      as: .runHeads)
    return runs
  }

  private func addWords(of drafts: [TermDraft], to image: inout IndexImage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (starts, text): ([UInt32], [UInt8]) = ([0], [])
    var (termStarts, terms, best): ([UInt32], [UInt32], [UInt32]) = ([0], [], [])
    var followers: [UInt8] = []
    var rows: [(bag: LetterBag, length: Int)] = []
    for language in languages.indices {
      let first = best.count
      var found: [[UInt8]: (terms: [UInt32], followers: [UInt8])] = [:]
      for (entry, draft) in drafts.enumerated() where draft.language == language {
        let words = TermQuery.words(of: draft.key)
        guard words.count > 1 || words.first.map({ $0.lowerBound > 0 }) ?? false else { continue }
        for (place, word) in words.enumerated() {
          let follower = place + 1 < words.count ? draft.key[words[place + 1].lowerBound] : 0
          WordPostings.add(
            UInt32(entry), before: follower, to: &found[Array(draft.key[word]), default: ([], [])])
        }
      }
      for (word, postings) in found.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        text += word
        starts.append(UInt32(text.count))
        terms += postings.terms
        followers += postings.followers
        termStarts.append(UInt32(terms.count))
        best.append(postings.terms[0])
        let letters = TermQuery.letters(word)
        rows.append((LetterBag(letters), letters.count))
      }
      ranges.append(first..<best.count)
    }
    image.add(starts, as: .wordStarts)
    image.add(text, as: .wordText)
    image.add(termStarts, as: .wordTermStarts)
    image.add(terms, as: .wordTerms)
    image.add(followers, as: .wordFollowers)
    image.add(best, as: .wordBest)
    image.add(RankTree.minima(of: best), as: .wordTree)
    let columns = LetterRows.columns(rows)
    image.add(columns.lengths, as: .wordLengths)
    image.add(columns.bags, as: .wordBags)
    image.add(columns.rows, as: .wordRows)
    return ranges
  }

  private func addPatterns(of drafts: [TermDraft], to image: inout IndexImage) -> Int {
    var builder = PatternBuilder()
    let forms = languages.map { WordForms(Self.tag($0)) }
    for (entry, draft) in drafts.enumerated() {
      builder.add(
        draft.text, entry: UInt32(entry), language: Int(draft.language),
        forms: forms[Int(draft.language)])
    }
    let columns = builder.columns(roots: 2 * languages.count)
    image.add(columns.forms.buckets, as: .formBuckets)
    image.add(columns.forms.bytes, as: .forms)
    image.add(columns.steps, as: .steps)
    image.add(columns.tags, as: .stepTags)
    image.add(columns.starts, as: .patternStarts)
    image.add(columns.terms, as: .patternTerms)
    return builder.longest
  }

  private func addRows(of drafts: [TermDraft], to image: inout IndexImage) {
    let columns = LetterRows.columns(
      drafts.map { draft in
        let letters = TermQuery.letters(draft.key)
        return (LetterBag(letters), letters.count)
      })
    image.add(columns.lengths, as: .termLengths)
    image.add(columns.bags, as: .termBags)
    image.add(columns.rows, as: .termRows)
  }
}

extension IndexImage {
  /// Adds a section of a term index.
  mutating func add<Value: BitwiseCopyable>(_ values: [Value], as section: TermSection) {
    add(values, as: section.rawValue)
  }
}
