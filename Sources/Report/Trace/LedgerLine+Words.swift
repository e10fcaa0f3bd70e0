internal import Assessment
import Quantities

/// What products of the ledger are called, and how they are made.
extension LedgerLine.Term {
  var title: String {
    switch self {
    case .recurring: "Recurring work"
    case .keeping: "Keeping it going"
    case .onboarding: "Newcomers"
    case .setUp: "Set-up"
    case .gain: "Time given back"
    case .saving: "Machine saving"
    case .running: "Running cost"
    case .build: "Build cost over its lifetime"
    }
  }

  /// The formula in money a year.
  var formula: String {
    switch self {
    case .recurring: "T_g = N · D · m / (60 · H) · C · k"
    case .keeping: "K_g = (D / 5) · s / H · C"
    case .onboarding: "O_g = J · o / H · C"
    case .setUp: "U_g = N · u / H · C / L"
    case .gain: "A_g = N · D · a / (60 · H) · C"
    case .saving: "S"
    case .running: "R"
    case .build: "B / L"
    }
  }

  /// The formula in hours a year; the same for what is money alone.
  var formulaInHours: String {
    switch self {
    case .recurring: "N · D · m / 60 · k"
    case .keeping: "(D / 5) · s"
    case .onboarding: "J · o"
    case .setUp: "N · u / L"
    case .gain: "N · D · a / 60"
    case .saving, .running, .build: formula
    }
  }
}

extension QuantityID {
  /// What stands behind a figure in the model's own unit; empty for money and plain factors.
  var traceUnit: String {
    switch self {
    case .peopleAffected: "people"
    case .minutesPerDay, .minutesRemoved: "min a day"
    case .workdays: "days a year"
    case .hoursPerDay: "h a day"
    case .setupHours: "h per person, once"
    case .joiners: "newcomers a year"
    case .onboardingHours: "h per newcomer"
    case .keepingHours: "h a week"
    case .lifetime: "years"
    case .dayCost, .machineSaving, .buildCost, .runningCost, .avoidableShare, .headcountGrowth,
      .opportunityFactor:
      ""
    }
  }

  /// Whether the figure is an amount of money.
  var isMoney: Bool {
    switch self {
    case .dayCost, .machineSaving, .buildCost, .runningCost: true
    default: false
    }
  }
}
