/// Why text cannot be cut by some rules.
public struct SegmentationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Code: Sendable, Hashable {
    /// The expression is not one of ICU.
    case malformedExpression
    /// The expression takes too long on a text.
    case tooSlow
  }

  /// What is wrong.
  public let code: Code
  /// The expression.
  public let expression: String

  init(_ code: Code, _ expression: String) {
    self.code = code
    self.expression = expression
  }

  /// What is wrong, and with which expression.
  public var description: String {
    switch code {
    case .malformedExpression:
      "'\(expression)' is not a regular expression of ICU; correct it in the rules"
    case .tooSlow:
      "'\(expression)' takes too long on this text; write it without nested repetition"
    }
  }
}
