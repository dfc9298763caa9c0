import Foundation

/// Prints values as one line of JSON with sorted keys, so that equal answers are equal text.
enum JSON {
  /// The JSON of `value`, safe to show on a terminal, with a newline.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return escapedJSON(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }
}
