/// Fixed phrases in which words mean something else than by themselves.
///
/// In *sin embargo* and *not only* the negation negates nothing; in *tiene que* and *have to* the
/// little word obliges.
struct IdiomTable: Sendable {
  /// What a phrase carries: nothing, or a part of meaning that rests on its last word.
  private struct Idiom: Sendable {
    let words: [UInt16]
    let kind: CriticalKind?
  }

  private var numbers: [String: UInt16] = [:]
  /// The phrases by the number of their first word.
  private var idioms: [[Idiom]] = [[]]
  /// The words of all phrases, each with a value of its own inside one; the first has number 1.
  private(set) var values: [String] = []

  /// A table of phrases in lower case without accents, separated by commas.
  init(plain: String = "", critical: [CriticalKind: String] = [:]) {
    add(plain, nil)
    for kind in CriticalKind.allCases { add(critical[kind] ?? "", kind) }
  }

  private mutating func add(_ list: String, _ kind: CriticalKind?) {
    for phrase in list.split(separator: ",") {
      let words = phrase.split(whereSeparator: \.isWhitespace).map { number(adding: String($0)) }
      idioms[Int(words[0])].append(Idiom(words: words, kind: kind))
    }
  }

  private mutating func number(adding word: String) -> UInt16 {
    if let number = numbers[word] { return number }
    idioms.append([])
    values.append(TokenForm.idiomPrefix + word)
    numbers[word] = UInt16(values.count)
    return UInt16(values.count)
  }

  /// The number of a word that some phrase has; 0 for any other.
  func number(of accentKey: String) -> UInt16 { numbers[accentKey] ?? 0 }

  /// Marks the words of each phrase that stands in a segment.
  ///
  /// They get a value of their own, so that the *no* of *no solo* is not the *no* that negates.
  func mark(_ tokens: inout [ContextToken]) {
    for start in tokens.indices where tokens[start].idiomWord != 0 {
      for idiom in idioms[Int(tokens[start].idiomWord)]
      where start + idiom.words.count <= tokens.count
        && idiom.words.indices.allSatisfy({ tokens[start + $0].idiomWord == idiom.words[$0] })
      {
        let last = start + idiom.words.count - 1
        if let kind = idiom.kind {
          tokens[last].critical = kind
          tokens[last].value = UInt32(tokens[last].idiomWord)
        } else {
          for index in start...last {
            tokens[index].critical = nil
            tokens[index].value = UInt32(tokens[index].idiomWord)
          }
        }
      }
    }
  }
}
