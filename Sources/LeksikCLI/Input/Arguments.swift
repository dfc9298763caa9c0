import Foundation
import Leksik

/// Checks what was typed before anything compares it.
enum Arguments {
  /// The words joined by spaces, as one query.
  ///
  /// - Throws: `Failure` when an argument is not UTF-8 or floods a letter with combining marks.
  static func query(_ words: [String]) throws -> String {
    // The runtime has repaired broken bytes already; only the raw arguments tell.
    for case let argument? in UnsafeBufferPointer(
      start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    where String(validatingCString: argument) == nil {
      throw Failure("an argument is not UTF-8; set the terminal to UTF-8 and type it again")
    }
    let query = words.joined(separator: " ").trimmingCharacters(in: .whitespacesAndNewlines)
    if let offset = StreamSafe.check(query) {
      throw Failure(
        """
        the text has more than \(StreamSafe.limit) combining marks in a row at byte \(offset); \
        remove them
        """)
    }
    return query
  }

  /// The language that an option names.
  static func language(_ text: String?, option: String) throws -> LanguageTag? {
    guard let text else { return nil }
    guard let tag = LanguageTag(text) else {
      throw Failure("\(option) \(visible(text)): not a language tag; write es, ht or en")
    }
    return tag
  }
}
