/// What a check of a workspace found.
public struct HealthReport: Sendable, Hashable {
  /// One thing that is wrong, and what to do about it.
  public struct Finding: Sendable, Hashable {
    /// Whether answers may be wrong or data may be lost; otherwise it is only to be known.
    public let isError: Bool
    /// One sentence, without anything a user stored.
    public let message: String

    package init(isError: Bool, _ message: String) {
      self.isError = isError
      self.message = message
    }
  }

  /// What was found, errors first; empty for a sound workspace.
  public var findings: [Finding] = []
  /// How many concepts and units were read and found whole.
  public var concepts = 0
  /// How many units were read and found whole.
  public var units = 0
  /// The last commit.
  public var revision: Int64 = 0

  /// Whether nothing is wrong.
  public var isSound: Bool { !findings.contains(where: \.isError) }

  package init() {}

  package mutating func add(error message: String) {
    findings.insert(Finding(isError: true, message), at: findings.count(where: \.isError))
  }

  package mutating func add(warning message: String) {
    findings.append(Finding(isError: false, message))
  }
}

extension Array {
  fileprivate func count(where isCounted: (Element) -> Bool) -> Int { filter(isCounted).count }
}
