import Benchmark
import Foundation
import Leksik
@_spi(Benchmarking) import LeksikText

/// Folding, words, sentences, stems, keys and sort keys, one text at a time, beside ICU without our
/// tables and beside what Swift or Foundation have; first it is checked that the answers are ICU's.
func textBenchmarks(terms: [String], sentences: [String]) {
  let terms = TextItems(terms, bytes: 12...20)
  let sentences = TextItems(sentences, bytes: 100...125)
  let paragraphs = TextItems(
    stride(from: 0, to: sentences.texts.count - 5, by: 5).map { first in
      sentences.texts[first..<first + 5].joined(separator: " ")
    }, bytes: 1...10_000)
  foldBenchmarks(terms)
  wordBenchmarks(sentences)
  sentenceBenchmarks(paragraphs)
  keyBenchmarks(terms)
  collationBenchmarks(terms)
}

private func foldBenchmarks(_ terms: TextItems) {
  let name = "fold a term of \(terms.mean) bytes"
  terms.expectSame(name) { index in
    terms.appended(index) { Folding.appendAccentFolded($0, to: &$1) }
  } _: { index in
    terms.appended(index) { ICUAlone.appendAccentFolded($0, to: &$1) }
  }
  terms.measure("\(name): Leksik, bytes", into: UInt8.self) {
    Folding.appendAccentFolded($0, to: &$1)
  }
  terms.measure("\(name): Leksik, strings") { Folding.accentFolded($0).utf8.count }
  terms.measure("\(name): ICU alone", into: UInt8.self) {
    ICUAlone.appendAccentFolded($0, to: &$1)
  }
  terms.measure("\(name): Foundation") {
    $0.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).utf8.count
  }
  terms.measure("\(name): Swift's lowercased, which keeps accents") { $0.lowercased().utf8.count }
}

private func wordBenchmarks(_ sentences: TextItems) {
  let name = "words of \(sentences.mean) bytes"
  sentences.expectSame(name) { index in
    sentences.appended(index) { WordSegmenter.appendTokens(of: $0, to: &$1) }
  } _: { index in
    sentences.appended(index) { ICUAlone.appendTokens(of: $0, to: &$1) }
  }
  sentences.measure("\(name): Leksik, bytes", into: WordToken.self) {
    WordSegmenter.appendTokens(of: $0, to: &$1)
  }
  sentences.measure("\(name): Leksik, strings") { WordSegmenter.tokens(in: $0).count }
  sentences.measure("\(name): ICU alone", into: WordToken.self) {
    ICUAlone.appendTokens(of: $0, to: &$1)
  }
  sentences.measure("\(name): Swift's split by letters, which cuts 3.5") {
    $0.split { !$0.isLetter && !$0.isNumber }.count
  }
}

private func sentenceBenchmarks(_ paragraphs: TextItems) {
  let name = "sentences of \(paragraphs.mean) bytes"
  let segmenter = SentenceSegmenter(language: .spanish)
  // Ours are ICU's but for the boundaries behind abbreviations.
  paragraphs.expectSame(name) { index in
    let ends = paragraphs.utf8[index].withUnsafeBufferPointer(ICUAlone.endsOfSentences)
    let ours = segmenter.sentences(in: paragraphs.texts[index])
    return !ours.isEmpty && ours.count <= ends.count
      && ours.allSatisfy { sentence in
        ends.contains { $0 == sentence.upperBound || $0 == sentence.upperBound + 1 }
      }
  } _: { _ in
    true
  }
  paragraphs.measure("\(name): Leksik, with abbreviations") { segmenter.sentences(in: $0).count }
  paragraphs.measure("\(name): ICU alone, without", into: Int.self) {
    $1.append(contentsOf: ICUAlone.endsOfSentences(in: $0))
  }
  // Foundation cuts no sentences on Linux; this is what people write in its place.
  paragraphs.measure("\(name): Swift's split at dots, which cuts Art. 5") { text in
    text.split { ".?!".contains($0) }.count
  }
}

private func keyBenchmarks(_ terms: TextItems) {
  guard let stemmer = Stemmer(language: .spanish) else { preconditionFailure("no stemmer") }
  precondition(stemmer.stem("víctimas") == stemmer.stem("víctima"))
  let words = TextItems(
    terms.texts.flatMap { $0.split(separator: " ").map { Folding.caseFolded(String($0)) } },
    bytes: 4...14)
  words.measure("stem a word of \(words.mean) bytes: Leksik, which is Snowball") {
    stemmer.stem($0).utf8.count
  }
  for language in [LanguageTag.spanish, .haitianCreole, .english] {
    terms.expectSame("keys") { index in
      let filed = Set(TermKeys.indexKeys(of: terms.texts[index], in: language))
      return TermKeys.queryKeys(of: terms.texts[index].uppercased(), in: language)
        .contains { filed.contains($0.key) }
    } _: { _ in
      true
    }
    let name = "keys of a term of \(terms.mean) bytes, \(language)"
    terms.measure("\(name): to file") { TermKeys.indexKeys(of: $0, in: language).count }
    terms.measure("\(name): to ask") { TermKeys.queryKeys(of: $0, in: language).count }
  }
}

private func collationBenchmarks(_ terms: TextItems) {
  let name = "sort key of \(terms.mean) bytes"
  let sorted = Set(terms.texts.prefix(200)).sorted()
  for order in Collator.Order.allCases {
    let collator = Collator(order)
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      let (first, second) = (collator.sortKey(left), collator.sortKey(right))
      precondition(first.lexicographicallyPrecedes(second) == (collator.compare(left, right) < 0))
    }
    terms.measure("\(name): \(order)") { collator.sortKey($0).count }
  }
  let spanish = Collator(.spanish)
  let other = terms.texts[terms.texts.count / 2]
  terms.measure("compare \(terms.mean) bytes: Leksik, Spanish") { spanish.compare($0, other) }
  terms.measure("compare \(terms.mean) bytes: Foundation, Spanish") {
    [locale = Locale(identifier: "es")] in
    $0.compare(other, options: [], range: nil, locale: locale).rawValue
  }
  terms.measure("compare \(terms.mean) bytes: Swift's <, in code points") { $0 < other ? 1 : 0 }
}
