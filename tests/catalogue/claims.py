"""
What must not be claimed: the list of evidence section 6 as data, for the test that reads every sentence.

A topic has its number in that list, what it looks like, sentences it must find and honest ones it must let pass. A new topic is a new
row; a new way to say it is a new line of `looks_like` with a sentence that only this line finds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import field, frozen

__all__ = ["TOPICS", "Topic"]


def _patterns(lines: Sequence[str]) -> tuple[re.Pattern[str], ...]:
    """Return each line as a pattern that takes capital letters and small ones alike."""
    return tuple(re.compile(line, re.IGNORECASE) for line in lines)


@frozen(kw_only=True)
class Topic:
    """
    Something that must not be claimed.

    Attributes:
        number: Its number in the list of evidence section 6.
        name: It in a few words.
        looks_like: What finds it in a sentence; any one is enough.
        honest: The honest form of what would be found otherwise, taken out before looking. It is as narrow as the sentence it is for.
        caught: Sentences that must be found.
        passes: Sentences of the same field that are honest.
    """

    number: int
    name: str
    looks_like: tuple[re.Pattern[str], ...] = field(converter=_patterns)
    honest: tuple[re.Pattern[str], ...] = field(default=(), converter=_patterns)
    caught: tuple[str, ...]
    passes: tuple[str, ...]

    def is_claimed_in(self, sentence: str) -> bool:
        """Whether *sentence* claims it."""
        return any(self.signs_in(sentence))

    def signs_in(self, sentence: str) -> tuple[bool, ...]:
        """Say of each pattern whether it finds something in *sentence*."""
        words = " ".join(sentence.split())
        for honest in self.honest:
            words = honest.sub("", words)
        return tuple(pattern.search(words) is not None for pattern in self.looks_like)


_ON = r"\b[^.;:]*\b"
"""Further words of the same clause."""

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|(?:half a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty)"
    r"(?:[- ](?:and a half|point \w+))?)"
)
"""A number in figures or in words."""

_PERCENT = rf"\b{_NUMBER} ?(?:%|per ?cent)"
_HARM = r"(?:injur|hurt|pain|strain|sprain|tear|break|fracture|trouble|harm|problem|setback|niggle)"
_GAIN = r"(?:gain|improve(?:s|d|ment)?|increases?|rises?|better|faster|stronger)"

TOPICS = (
    Topic(
        number=1,
        name="injury prevention",
        looks_like=(
            r"\bprevent",
            r"\bprotect\w* (?:you|against|from)",
            r"\bguards? against",
            r"\binjury[- ]proof",
            r"\bpredict",
            r"\b(?:avoid|stop|spare|save|reduce|lower|cut|halve|fewer|less|rarer|seldom)\w* "
            r"(?:\w+ ){0,3}(?:injur|strains|sprains|niggles|setbacks|(?:get|getting|be|being) hurt)",
            r"\b(?:keep|stay|remain)(?:s|ing)? (?:(?:you|your|runners|them|\w+s) ){0,2}(?:healthy|uninjured|unhurt|free|safe|injury)",
            rf"\bkeep\w*{_ON}from (?:\w+ ){{0,2}}{_HARM}",
            r"\b(?:less|more|un) ?likely\b",
            rf"\b(?:chance|odds|likelihood|probability|danger|threat)s? of (?:\w+ ){{0,4}}{_HARM}",
            r"\b(?:chance|odds|likelihood)s? (?:\w+ ){0,3}(?:get|getting|be|being) (?:hurt|injured)",
            r"\b(?:bullet|fool|future)[- ]?proof|\bunbreakable|\bindestructible|\barmou?r",
            r"\binjury[- ]free|\bfree (?:of|from) injur",
            r"\bbreak(?:s|ing)? down\b|\bbreakdown",
            r"\b(?:ward|stave|fend|head)(?:s|ing)? (?:\w+ ){0,3}off\b|\bsafeguard|\bshield|\binsur\w* (?:policy |yourself )?against",
            r"\b(?:won't|will not|never|no longer|less often|seldom) (?:get|be) (?:hurt|injured)",
            r"\bget(?:s|ting)? (?:hurt|injured) (?:less|more|seldom)",
            rf"{_HARM}\w* (?:away|at bay|rarer|less often)\b|\bhalf the (?:injur|strains|sprains)",
            r"\bimmune\b|\bsidelined|\b(?:fewer|missed?|lost) (?:training )?days\b|\bcure[sd]?\b|\bfewer (?:\w+ ){1,5}injured",
        ),
        honest=(r"has not been shown to cut injuries",),
        caught=(
            "Nordic lowerings prevent hamstring strains.",
            "Strong calves protect you.",
            "Strong calves guard against shin pain.",
            "Make your knees injury-proof.",
            "Your test predicts who gets hurt.",
            "Lift to avoid injury.",
            "Runners who lift have fewer hamstring injuries.",
            "Nordics cut hamstring injuries by half.",
            "Lifting keeps you healthy.",
            "You are less likely to get hurt.",
            "Strong hips keep you from getting hurt.",
            "Calf work keeps your Achilles from becoming a problem.",
            "Heavy lifting lowers your chance of a strain.",
            "It halves the odds of getting injured.",
            "The chance that you get hurt falls.",
            "Lifters are less likely to break down.",
            "Strong legs break down later.",
            "Strong hamstrings are unlikely to strain.",
            "This bulletproofs your knees.",
            "Build bullet-proof hamstrings.",
            "Stay injury-free all season.",
            "Staying healthy takes two sessions a week.",
            "Nordics mean fewer strains.",
            "Calf raises ward off shin pain.",
            "Strength shields your joints.",
            "It is an insurance policy against sore knees.",
            "You will not get hurt.",
            "Runners who lift get hurt less.",
            "Heavy calves keep shin pain away.",
            "Lifters are seldom sidelined.",
        ),
        passes=(
            "Strength work has not been shown to cut injuries; do it for performance and robustness, not as insurance.",
            "Work in a range that is free of pain, and stop when it hurts.",
            "Keep your knee from drifting inwards.",
            "Keep the bar close and the heels down.",
            "Break the descent down by the hips first.",
            "Because of your hamstring strain, hamstring work starts a step easier.",
            "We have not asked about injuries yet, so the hamstring work stays at the gentler steps. Please tell us.",
        ),
    ),
    Topic(
        number=1,
        name="risk, imbalance and asymmetry",
        looks_like=(
            r"\brisk",
            r"\bimbalanc|\bout of balance\b",
            r"\basymmetr",
            r"\bH:Q\b",
            r"\btoo weak for\b",
            rf"\bcauses?{_ON}injur",
            rf"\b(?:tight|weak|stiff)\w*{_ON}leads? to\b",
            rf"\b(?:tight|weak|stiff|uneven|lopsided|differen)\w*{_ON}"
            rf"(?:means?|ends?|brings?|spells?|invites?|gives?|sets?|results?|turns?|becomes?|costs?){_ON}{_HARM}",
            rf"\b{_HARM}\w* (?:later|ahead|sooner|follows?|down the (?:road|line)|is (?:coming|near))\b|\bsooner or later\b",
            r"\b(?:ask|look)(?:s|ing)? for trouble|\bwaiting to happen|\btime[- ]?bomb",
            r"\b(?:prone|vulnerable|susceptible|exposed|open) to (?:\w+ ){0,3}(?:injur|strain|sprain|pain|trouble|harm|break)",
            r"\blopsided|\buneven (?:\w+ )?(?:legs?|hips?|calves|glutes|hamstrings|strength|sides?)|\bweak(?:est)? link",
            r"\b(?:leg|side) (?:\w+ ){0,4}(?:catch(?:es)? up|compensates?)",
            r"\b(?:leg|side)s? (?:must|has to|have to|should) (?:match|be equal)",
        ),
        honest=(r"legs that get weaker can mean that nerves are in trouble", r"told little about who was hurt later"),
        caught=(
            "Tight hamstrings raise your risk.",
            "You have a muscle imbalance between quads and hamstrings.",
            "Your legs are asymmetric.",
            "Your H:Q ratio is low.",
            "Your hamstrings are too weak for your quads.",
            "Stiff hips are a cause of injuries.",
            "Weak glutes lead to knee pain.",
            "Weaker on one side means trouble later.",
            "Tightness in the hips ends in back pain.",
            "A difference between the legs sets you up for a strain.",
            "Stiff calves now, injury later.",
            "It will catch you sooner or later.",
            "Skipping the calves is asking for trouble.",
            "A weak hamstring is a strain waiting to happen.",
            "Weak runners are prone to strains.",
            "Your hips are lopsided.",
            "You have uneven legs.",
            "The glutes are your weakest link.",
            "One leg has to catch up.",
            "Both legs should be equal.",
        ),
        passes=(
            "A change of bladder or bowel, or legs that get weaker can mean that nerves are in trouble and time counts.",
            "The lines are recalled and a setting, and its count told little about who was hurt later.",
            "A small difference between the legs is normal.",
            "A difference between the legs alone changes nothing.",
            "Your weaker calf does one set more.",
            "Stiff ankles mean a higher box today.",
            "Tightness is no fault, and if it hurts we ask you to have it seen.",
            "That is no fault: many economical runners are stiff.",
            "The hips drop on one side: go back to the staggered stance.",
            "Nothing heavy or hard to balance.",
        ),
    ),
    Topic(
        number=2,
        name="quads that do nothing",
        looks_like=(
            rf"\bquad\w*{_ON}(?:do(?:es)? not|don't|can ?not|never){_ON}(?:lift|propel|push|drive|move|carry|help|matter)",
            rf"\bquad\w*{_ON}(?:do(?:es)? nothing|no role|useless)\b",
        ),
        caught=("The quads do not lift you.", "Quadriceps do nothing for a runner."),
        passes=(
            "You keep your squats: strong quads take the landing. Hamstrings, glutes and calves are trained beside them.",
            "Your quads are sore, so they do a set less today and keep one more in reserve.",
        ),
    ),
    Topic(
        number=2,
        name="activation",
        looks_like=(
            r"activat",
            r"\brecruit",
            r"\bfir(?:e|es|ing)\b",
            r"\bwak(?:e|es|ing) (?:\w+ ){0,3}up\b",
            r"\b(?:switch|turn)(?:es|s|ing)? (?:\w+ ){0,3}on\b",
        ),
        caught=(
            "This activates your glutes.",
            "Glute activation comes first.",
            "It recruits more fibres.",
            "It gets your hamstrings firing.",
            "Bridges wake your glutes up.",
            "This turns on your glutes.",
        ),
        passes=("Squeeze your glutes and stop when you kneel tall.", "The hips turn to the side: slow down."),
    ),
    Topic(
        number=3,
        name="speed from thrusts",
        looks_like=(
            r"\bmakes? (?:\w+ ){0,2}(?:faster|quicker)",
            r"\b(?:run|sprint)s? (?:faster|quicker)",
            r"\b(?:faster|quicker) (?:runner|sprinter)",
            rf"\b(?:thrust|bridge)\w*{_ON}(?:speed|sprint)",
        ),
        honest=(r"disagree on whether hip thrusts make (?:anybody )?faster", r"do not make you faster"),
        caught=(
            "This makes you faster.",
            "Hip thrusts make faster.",
            "Strong glutes let you sprint faster.",
            "Be a faster runner with hip thrusts.",
            "Hip thrusts improve your sprint.",
        ),
        passes=(
            "Trials disagree on whether hip thrusts make faster; we use them for glute strength, beside squats and hinges.",
            "Hip thrusts do not make you faster; they make stronger glutes.",
            "thrusts improve themselves; the effect on sprinting is minimal",
            "The reps get faster during the set: end the set there.",
        ),
    ),
    Topic(
        number=3,
        name="one leg is better than two",
        looks_like=(
            rf"\b(?:single|one)[- ]leg\w*{_ON}(?:better|best|superior|beats?|more than)\b",
            r"\bbetter (?:on|with) one leg\b",
        ),
        caught=("Single-leg work is superior.", "One-legged thrusts beat two-legged ones.", "You lift better on one leg."),
        passes=(
            "You did two-legged thrusts this week, so one leg takes its turn. It takes about twice as long.",
            "one leg or two made no difference to sprinting",
        ),
    ),
    Topic(
        number=4,
        name="faster gains from eccentrics",
        looks_like=(
            rf"\b(?:eccentric|lowering)\w*{_ON}(?:faster|quick|sooner|superior|better|best|more than)",
            rf"\b(?:faster|quicker|sooner|better|best){_ON}(?:eccentric|lowering)",
        ),
        honest=(r"whether it is better overall is not settled",),
        caught=(
            "Eccentric training builds strength faster.",
            "Lowering alone builds strength more quickly.",
            "You get strong faster with eccentrics.",
        ),
        passes=(
            "The reps get faster during the set: end the set there.",
            "128 repetitions of lowering in six weeks did as much as 440",
            "Lowering work for the hamstrings is new to you, so it begins with ten repetitions in all. Expect some soreness.",
            "lowering makes sorer, and whether it is better overall is not settled",
        ),
    ),
    Topic(
        number=5,
        name="stretching before lifting",
        looks_like=(
            r"\b(?:stretch|loosen|lengthen)\w* (?:\w+ ){0,4}(?:first|beforehand)\b",
            r"\bfirst,? (?:\w+ ){0,2}(?:stretch|loosen)",
            rf"\b(?:stretch|loosen|lengthen)\w*{_ON}before (?:you |the |any |each |every )?(?:lift|load|train|session|work|squat|deadlift)",
            rf"\bbefore (?:you )?(?:lift|train|load)(?:{_ON}|, )(?:stretch|loosen)",
            r"\b(?:must|needs?|has to|have to) (?:be )?stretch",
        ),
        caught=(
            "Stretch your hamstrings first.",
            "First stretch what is tight.",
            "Loosen tight hamstrings before you deadlift.",
            "Before you lift, stretch what is tight.",
            "Tight hamstrings need stretching.",
        ),
        passes=(
            "Come back up when you feel the stretch and before your back changes shape.",
            "Your hamstring hurts, so it is not stretched under load and nothing is lowered against it today.",
        ),
    ),
    Topic(
        number=6,
        name="once a week is best",
        looks_like=(
            rf"\b(?:(?:one|a single|1) (?:\w+ )?session (?:a|per) week|(?:once|one) a week){_ON}(?:best|optimal|ideal|enough|need)\b",
        ),
        caught=("One session a week is optimal.", "Once a week is all you need.", "One strength session per week is enough."),
        passes=("One session a week maintains, and builds something in beginners. Two a week is what most runner studies used.",),
    ),
    Topic(
        number=7,
        name="a percentage gain of one's own",
        looks_like=(
            rf"\b{_GAIN} (?:in )?(?:\w+ ){{0,2}}(?:by|of) (?:\w+ ){{0,2}}{_PERCENT}",
            rf"\b{_GAIN} {_PERCENT}",
            rf"{_PERCENT} (?:more |less )?(?:\w+ )?(?:faster|quicker|stronger|better|fitter|gain|improve|econom|efficien|strength)",
            rf"{_PERCENT} (?:less|lower|fewer|cheaper|off|of) (?:\w+ ){{0,3}}(?:energy|oxygen|effort|cost|time|pace)",
            rf"\b(?:energy|oxygen|economy|economical\w*|race time|finishing time|pace|personal best)\b{_ON}(?:by|of|falls?|drops?) "
            rf"(?:\w+ ){{0,2}}{_PERCENT}",
            rf"\byou (?:will|can|may|could){_ON}{_PERCENT}",
            rf"\byour{_ON}(?:economy|strength|speed){_ON}a few per ?cent",
            rf"\byou (?:\w+ ){{0,2}}(?:run|gain|win|save|get|become|improve){_ON}(?:few|couple of|several) per ?cent",
        ),
        caught=(
            "Lifting improves running economy by 4 percent.",
            "A gain of about 3.5 % is waiting.",
            "Running economy improves 4 %.",
            "Expect to be 5 per cent stronger.",
            "You will beat your best by 2 %.",
            "Your running economy gets a few per cent better.",
            "You run four percent more economically.",
            "Strength makes runners three and a half per cent faster.",
            "Running costs four percent less oxygen after it.",
            "The energy cost of running falls by two point five per cent.",
            "You run a few percent more economically.",
        ),
        passes=(
            "Adding strength training to running improves running economy by a few percent on average.",
            "About four weeks of lifting on your own first.",
            "Your distance rose by more than ten per cent, so you do fewer sets.",
            "a few percent on average, and two trials found none",
            "80 % of the usual load",
            "older adults gain at 70 to 85 per cent of a maximum, two to three sets, two to three times a week",
        ),
    ),
    Topic(
        number=8,
        name="ACWR and the 10 % rule",
        looks_like=(
            r"\bACWR\b",
            r"\bacute\b.{0,6}\bchronic\b|\bworkload ratio",
            r"\b(?:10|ten)[ -]?(?:%|per ?cent)[ -]?rule",
            r"\b(?:10|ten) ?(?:%|per ?cent) (?:\w+ ){0,3}(?:a|each|every|per) week",
        ),
        caught=(
            "Your ACWR is in the safe range.",
            "Keep the acute:chronic ratio low.",
            "Follow the 10 % rule.",
            "Add no more than ten per cent more each week.",
        ),
        passes=("how your weekly distance changed against the last month", "10 to 15 repetitions, two or three times a week"),
    ),
    Topic(
        number=9,
        name="the menstrual cycle",
        looks_like=(
            r"\bmenstru|\bluteal|\bfollicular|\bovulat",
            r"\b(?:your|the|each|her|monthly) cycle\b",
            r"\bcycle (?:phase|day|sync)",
            r"\b(?:before|during|around|after|on) (?:your|the|her) period\b",
        ),
        caught=(
            "Lift heavy in the follicular phase.",
            "In the second half of your cycle do less.",
            "Cycle day 14 suits heavy work.",
            "Do less during your period.",
        ),
        passes=(
            "Move easily until you feel warm: walk, cycle or jog, about 4 minutes.",
            "Three months without a period: please talk to a doctor. Until then we keep your strength and add nothing heavy.",
        ),
    ),
    Topic(
        number=10,
        name="numbers outside the evidence",
        looks_like=(r"nuzzo", r"baechle", rf"\bthrust\w*{_ON}(?:{_PERCENT}|share) of (?:your )?body ?(?:weight|mass)"),
        honest=(r"nuzzo_mindose2024", r"Nuzzo et al\. 2024, Sports Medicine"),
        caught=(
            "The load comes from the table of Nuzzo.",
            "Your start is the Baechle coefficient times your body mass.",
            "A hip thrust moves 70 % of your body weight.",
        ),
        passes=("nuzzo_mindose2024", "Nuzzo et al. 2024, Sports Medicine", "From 65 on first loads are lighter."),
    ),
    Topic(
        number=11,
        name="names of diagnoses",
        looks_like=(
            r"\bdiagnos",
            r"\bstress (?:fracture|reaction)",
            r"\bthrombos|\bembol|\bDVT\b",
            r"\brupture",
            r"\b(?:a|the|your|muscle|tendon) tears?\b|\btorn\b",
            r"\binfarct|\bheart attack",
            r"\bherniat|\bslipped disc|\bcauda equina|\bsciatica",
        ),
        caught=(
            "Our diagnosis is clear.",
            "This looks like a stress fracture.",
            "A swollen calf means a thrombosis.",
            "Your Achilles tendon is ruptured.",
            "You probably have a torn hamstring.",
            "Pain with a pop means a tear.",
            "Chest pain is an infarct.",
            "Your disc is herniated.",
        ),
        passes=(
            "A swollen calf can be an emergency: do not train, and call the emergency number now.",
            "Pain at one spot of a bone, on impact or at rest: do not train until you have been seen, today if possible.",
        ),
    ),
    Topic(
        number=11,
        name="a diagnosis of the reader",
        looks_like=(
            r"\b(?:you (?:\w+ )?have|you suffer from|(?:this|it|that) (?:is|could be|may be|must be)|looks like) (?:\w+ ){0,4}?"
            r"(?:fracture|break|clot|strain|sprain|tendinopathy|tendinitis|arthritis|osteoporosis|hernia|anaemia|disease|syndrome|injury)\b",
            rf"\byour{_ON}(?:is|are|has) (?:\w+ )?(?:strained|sprained|broken|fractured|snapped|inflamed)\b",
        ),
        caught=(
            "You have a fracture.",
            "You probably have a blood clot.",
            "This could be a calf strain.",
            "It looks like a bone stress injury.",
            "Your calf is strained.",
        ),
        passes=(
            "Your hamstring strain is recent, so the hamstring work stays gentle with four repetitions in reserve.",
            "Your strained hamstring still hurts, so it does no work of its own today. Please have it looked at.",
            "A hot swollen joint, one that gives way, or a possible break: do not train until you have been seen, today if possible.",
            "which injuries you have had, if any",
        ),
    ),
)
