import Answers
import Shop

/// One of the numbered lines after "did you mean".
struct Suggestion: Equatable, Sendable {
    var intent: Intent
    var label: String
}

/// “Did you mean”: too close to call, so the customer chooses.
extension Visit {
    mutating func suggest(_ intents: [Intent], about understanding: Understanding) {
        let suggestions = intents.prefix(3).compactMap { intent in label(of: intent).map { Suggestion(intent: intent, label: $0) } }
        guard !suggestions.isEmpty else { return admitNotKnowing("") }
        // In the middle of a booking the list stands over what was being asked, and gives way to it again.
        if stage == .desk || isSuggesting { stage = .suggestions(suggestions) } else { interrupt(with: .suggestions(suggestions)) }
        context.suggestions = suggestions
        if !understanding.services.isEmpty { context.services = understanding.services }
        context.isAside = understanding.services.isEmpty
        context.question = story.questions.last?.text ?? context.question
        tell(.didYouMean)
        offerSuggestions(suggestions)
    }

    mutating func offerSuggestions(_ suggestions: [Suggestion]) {
        offer(
            suggestions.enumerated().map { (String($0.offset + 1), $0.element.label) }
                + [(String(suggestions.count + 1), wording(.noneOfThese))])
    }

    mutating func readSuggestion(_ line: String, among suggestions: [Suggestion], in world: Surroundings) {
        // "the last one" is the last of the answers, not "none of these".
        let chosen = choice(in: line, of: suggestions.count, in: world) ?? choice(in: line, of: suggestions.count + 1, in: world)
        guard let index = Int(line).map({ $0 - 1 }) ?? chosen ?? described(line, among: suggestions, in: world) else {
            let wasInterrupted = interrupted != nil
            resume()
            if wasInterrupted { return read(line, in: world) }
            return line.isEmpty ? askAgain() : answer(line, in: world)
        }
        if suggestions.indices.contains(index) {
            hearCustomer("\(index + 1) \(suggestions[index].label)")
            resume()
            choose(suggestions[index], in: world)
        } else {
            hearCustomer(line)
            resume()
            admitNotKnowing(story.questions.last?.text ?? line)
        }
    }

    /// 0-based; also through slips: "the frist one".
    func choice(in line: String, of count: Int, in world: Surroundings) -> Int? {
        guard count > 0 else { return nil }
        return Context.ordinal(in: line, of: count)
            ?? Context.ordinal(in: world.interpret(line, language).understanding.readAs, of: count)
    }

    /// "the one about using it", "no, I meant using one": the best of them, when it is said behind the question.
    private func described(_ line: String, among suggestions: [Suggestion], in world: Surroundings) -> Int? {
        guard !context.question.isEmpty else { return nil }
        var said = line
        if !Context.describes(line) {
            guard let meant = Context.followUp(in: line), meant.isCorrection else { return nil }
            // "no, I meant parking" is none of them.
            if case .intent = world.interpret(meant.rest, language).understanding.outcome { return nil }
            said = meant.rest
        }
        let told = world.interpret(context.question + " " + said, language)
        guard told.firing == nil, let best = told.understanding.candidates.first else { return nil }
        return suggestions.firstIndex { $0.intent == .entry(best.entry) }
    }

    /// What was offered stays at hand: "no, the second one".
    mutating func choose(_ suggestion: Suggestion, in world: Surroundings) {
        let offered = context.suggestions, asked = story.questions.last?.text ?? suggestion.label
        act(on: suggestion.intent, world.interpret(asked, language), line: asked, in: world)
        context.suggestions = offered
    }

    func label(of intent: Intent) -> String? {
        switch intent {
        case .entry(let id): content.entry(id)?.question
        case .task(.book): wording(.menuBook)
        case .task(.move), .task(.cancel), .task(.lookUp): wording(.menuMyBooking)
        case .task(.walkIn): nil
        case .fact(.openingHours): wording(.menuHours)
        case .fact(.price), .fact(.services), .fact(.duration): wording(.menuPrices)
        case .fact(.whoIsIn), .fact(.whoDoes): wording(.menuWhoIsIn)
        case .fact(.nextFree): wording(.menuNextFree)
        case .person: wording(.menuPerson)
        case .chat: nil
        }
    }
}
