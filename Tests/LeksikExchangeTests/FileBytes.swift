import Foundation

/// Files beside the checkout.
enum FileBytes {
  /// The bytes of the file at `path`; `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }
}
