import Leksik

/// The findings of a validation for tools that read SARIF.
///
/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
struct SARIFReport: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "utf16CodeUnits"
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "leksik"
    let rules: [Descriptor]
  }

  struct Descriptor: Encodable {
    let id: String
    let name: String
    let shortDescription: Message
    let defaultConfiguration: Configuration
  }

  struct Configuration: Encodable {
    let level: String
  }

  struct Message: Encodable {
    let text: String
  }

  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
  }

  struct Location: Encodable {
    let physicalLocation: Physical
  }

  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  struct Artifact: Encodable {
    let uri: String
  }

  struct Region: Encodable {
    let startLine: Int
  }

  init(_ report: ValidateReport, rules: [Rule]) {
    let descriptors = rules.map { rule in
      Descriptor(
        id: rule.id, name: rule.name, shortDescription: Message(text: rule.summary),
        defaultConfiguration: Configuration(level: rule.severity.rawValue))
    }
    let results = report.diagnostics.map { entry in
      Result(
        ruleId: entry.rule, level: entry.severity, message: Message(text: entry.message),
        locations: [
          Location(
            physicalLocation: Physical(
              artifactLocation: Artifact(uri: Self.uri(entry.path)),
              // Columns here count bytes, those of SARIF do not; a line is enough to find it.
              region: entry.line > 0 ? Region(startLine: entry.line) : nil))
        ])
    }
    runs = [Run(tool: Tool(driver: Driver(rules: descriptors)), results: results)]
  }

  /// A path as a relative reference: everything but letters, digits and `-._~/` as `%XX`.
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
