/// One message of a catalogue as it stands in the file.
struct POEntry {
  var line = 0
  var comments: [String] = []
  var extracted: [String] = []
  var references: [String] = []
  var isFuzzy = false
  var context: String?
  var id: String?
  var plural: String?
  /// The translations by the number of their plural form; 0 for the only one.
  var translations: [Int: String] = [:]
  /// Whether it begins with `#~`: a message that is no longer used.
  var isObsolete = false

  /// The part that quoted lines go on.
  var part: Part?

  enum Part { case context, id, plural, translation(Int) }

  /// Adds a quoted line to the part that is open.
  mutating func append(_ text: String) {
    switch part {
    case .context: context = (context ?? "") + text
    case .id: id = (id ?? "") + text
    case .plural: plural = (plural ?? "") + text
    case .translation(let form): translations[form, default: ""] += text
    case nil: break
    }
  }

  /// The text between quotes with its escapes resolved; `nil` when it is not quoted.
  static func unquoted(_ text: Substring) -> String? {
    guard text.utf8.count >= 2, text.utf8.first == 0x22, text.utf8.last == 0x22 else { return nil }
    let inside = text.utf8.dropFirst().dropLast()
    guard inside.contains(UInt8(ascii: "\\")) else { return String(Substring(inside)) }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in inside {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "a"): bytes.append(0x07)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "v"): bytes.append(0x0B)
        default: bytes.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return isEscaped ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The text between quotes with its escapes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
