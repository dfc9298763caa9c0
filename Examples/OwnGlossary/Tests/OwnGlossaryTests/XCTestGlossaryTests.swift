import LeksikTesting
import XCTest

/// The same in a suite that is written with XCTest.
final class XCTestGlossaryTests: XCTestCase {
  func testGlossariesAreSound() throws {
    XCTAssertEqual(try findings(at: "glossaries").map { "\($0)" }, [])
  }
}
