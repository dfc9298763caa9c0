import Foundation

/// How many threads can work at once.
enum Cores {
  static let count = ProcessInfo.processInfo.activeProcessorCount
}
