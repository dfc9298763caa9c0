/// The words of one language that carry a critical part of meaning by themselves.
struct CriticalLexicon: Sendable {
  /// What a word carries, and the value it shares with other spellings of itself.
  struct Entry: Sendable, Hashable {
    var kind: CriticalKind
    var value: String?
  }

  private var entries: [String: Entry] = [:]
  /// The beginnings of verbs all of whose forms carry the same: *oblig-* in *obligaron*.
  private var stems: [(stem: String, kind: CriticalKind)] = []

  /// A lexicon from lists of words; `a=b` says that `a` stands for `b`.
  init(_ lists: [CriticalKind: String], stems: [CriticalKind: String] = [:]) {
    for kind in CriticalKind.allCases {
      for stem in (stems[kind] ?? "").split(whereSeparator: \.isWhitespace) {
        self.stems.append((String(stem), kind))
      }
    }
    for (kind, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let parts = word.split(separator: "=")
        let form = String(parts[0])
        entries[form] = Entry(kind: kind, value: parts.count == 2 ? String(parts[1]) : nil)
      }
    }
    // What another word stands for has that value itself: *ud.* and *usted*.
    for value in entries.values.compactMap(\.value) where entries[value]?.value == nil {
      entries[value]?.value = value
    }
  }

  /// The entry of a word: as it is accented, else without its accents.
  ///
  /// *sí* and *si*, *mí* and *mi* are different words; *jamas* is *jamás* typed in a hurry.
  subscript(word: LexicalWord) -> Entry? {
    entries[word.caseKey] ?? entries[word.accentKey] ?? entry(ofStemIn: word.accentKey)
  }

  private func entry(ofStemIn key: String) -> Entry? {
    stems.first { key.hasPrefix($0.stem) }.map { Entry(kind: $0.kind, value: nil) }
  }

  /// The entry of a word as it is listed.
  subscript(word: String) -> Entry? { entries[word] }
}

extension LexicalWord {
  /// Takes over what the lexicon says of the word.
  mutating func carry(_ entry: CriticalLexicon.Entry) {
    critical = entry.kind
    value = entry.value ?? value
  }
}
