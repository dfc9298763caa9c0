import Foundation

/// One of the two output streams, which shows no character that could command a terminal.
struct Terminal {
  /// Standard output.
  static let output = Terminal(descriptor: 1)
  /// Standard error.
  static let error = Terminal(descriptor: 2)

  private let descriptor: Int32
  /// Whether a person looks at it.
  let isTerminal: Bool
  /// Whether to use colour: on a terminal, unless `NO_COLOR` is set.
  let hasColour: Bool

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    let environment = ProcessInfo.processInfo.environment
    isTerminal = isatty(descriptor) == 1
    hasColour =
      isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }

  /// Writes text that is safe already.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return  // Nobody reads any more; there is nowhere left to say so.
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Text in a style, where the stream shows styles.
  func styled(_ text: String, _ style: Style) -> String {
    hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// How text is set off.
  enum Style: String {
    case bold = "1"
    case faint = "2"
    case warning = "33"
    case critical = "1;31"
  }
}
