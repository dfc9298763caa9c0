import LeksikModel

extension Rule {
  /// A Creole segment is written in today's orthography.
  public static let creoleSegment = Rule(
    id: "M05", name: "creole-segment", severity: .warning,
    summary: "A Creole segment has only letters of the alphabet, no acute accents and no joints.",
    basis: "Akademi Kreyòl Ayisyen, first resolution (2017)",
    badExample: "M'ap di la vérité.",
    goodExample: "M ap di laverite.",
    checkMemories: { set, findings in
      for (unit, place) in set.units {
        for (index, segment) in unit.segments.enumerated()
        where segment.language.language == "ht" {
          guard let fault = fault(in: segment.text) else { continue }
          findings.report("\(quoted(segment.text)) \(fault)", at: place.section(index))
        }
      }
    })

  private static func fault(in text: String) -> String? {
    for word in letterWords(of: text) where word.first?.isUppercase == false {
      if let letter = CreoleLetters.foreign(in: word) {
        return "has the letter '\(letter)' in \(quoted(String(word))); respell the word"
      }
      if word.contains(where: { "áéíóú".contains($0) }) {
        return "has an acute accent in \(quoted(String(word))); Creole has the grave one only"
      }
    }
    let bytes = Array(text.utf8)
    let joint = bytes.indices.dropFirst().dropLast().first { index in
      (bytes[index] == 0x27 || bytes[index] == 0x2D) && isLowerLetter(bytes[index - 1])
        && isLowerLetter(bytes[index + 1])
    }
    return joint.map { _ in "joins words with a hyphen or an apostrophe; write them apart" }
  }

  private static func isLowerLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
