import LeksikModel
import LeksikText

/// A stretch of a text, and what is to stand there.
struct RepairEdit: Hashable {
  var kind: Substitution.Kind
  /// The stretch, as UTF-8 offsets.
  var range: Range<Int>
  /// What is to stand there.
  var text: String
  /// What the stored source says.
  var source: String
  /// What the query says instead.
  var query: String
  /// What the stretch then says, where it is a placeable.
  var value: Placeable.Value?
  /// Whether the text is a term that nobody has confirmed.
  var isProposed = false
}

extension RepairEdit {
  /// Another stretch written anew for the same reason.
  init(_ range: Range<Int>, _ text: String, like edit: RepairEdit) {
    self = edit
    self.range = range
    self.text = text
  }
}

extension String {
  /// The text with every stretch written anew; the stretches do not overlap.
  func applying(_ edits: [RepairEdit]) -> String {
    var result = ""
    var start = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += slice(start..<edit.range.lowerBound) + edit.text
      start = edit.range.upperBound
    }
    return result + slice(start..<utf8.count)
  }
}

extension InlineCode {
  /// The code in the text with every stretch written anew; a code inside one stands before it then.
  func moved(by edits: [RepairEdit]) -> InlineCode {
    var moved = self
    for edit in edits where edit.range.lowerBound < offset {
      moved.offset +=
        edit.range.upperBound <= offset
        ? edit.text.utf8.count - edit.range.count : edit.range.lowerBound - offset
    }
    return moved
  }
}
