import LeksikText

/// A number in digits inside a text, with the signs that group it.
struct DigitRun: Hashable {
  /// Where it stands, as UTF-8 offsets.
  let range: Range<Int>
  /// The number as written: `1,500.00`.
  let text: String
  /// What is glued to it: `th`, `.º`, `yèm`.
  let suffix: String

  /// The value of plain digits, at most nine of them.
  var plainValue: Int? { text.utf8.count <= 9 ? Int(text) : nil }

  /// The numbers of a text from left to right.
  ///
  /// - Parameter isGrouped: whether a point, a comma or a narrow space between digits belongs to the
  ///   number; in a date it parts two.
  static func all(in text: String, isGrouped: Bool) -> [DigitRun] {
    let characters = Array(text)
    var runs: [DigitRun] = []
    var (index, offset) = (0, 0)
    while index < characters.count {
      let start = index
      let from = offset
      while index < characters.count,
        isDigit(characters, index)
          || (isGrouped && index > start && separators.contains(characters[index])
            && isDigit(characters, index + 1))
      {
        offset += characters[index].utf8.count
        index += 1
      }
      if index > start {
        var end = index
        while end < characters.count, characters[end].isLetter || marks.contains(characters[end]) {
          end += 1
        }
        runs.append(
          DigitRun(
            range: from..<offset, text: String(characters[start..<index]),
            suffix: suffix(characters[index..<end])))
      } else {
        offset += characters[index].utf8.count
        index += 1
      }
    }
    return runs
  }

  /// A point alone ends a sentence; before º or a letter it belongs to the number.
  private static func suffix(_ characters: ArraySlice<Character>) -> String {
    var characters = characters
    while characters.last == "." { characters.removeLast() }
    return String(characters)
  }

  private static func isDigit(_ characters: [Character], _ index: Int) -> Bool {
    index < characters.count && ("0"..."9").contains(characters[index])
  }

  private static let separators: Set<Character> = [
    ".", ",", "'", "’", "\u{A0}", "\u{202F}", "\u{2009}",
  ]
  private static let marks: Set<Character> = [".", "º", "ª", "°"]
}
