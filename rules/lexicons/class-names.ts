import { list } from './list.ts';

/** What primary, nursery and special schools call their classes: birds, trees, animals, stones, stars. Plain form. */
export const CLASS_NAMES: readonly string[] = list(`
  robins, robin, wrens, wren, puffins, puffin, owls, owl, owlets, kingfishers, kingfisher, swallows,
  swallow, swifts, swift, swans, swan, cygnets, ducklings, ducks, chicks, herons, heron, kestrels, kestrel, eagles,
  eagle, falcons, falcon, hawks, hawk, buzzards, buzzard, ospreys, osprey, kites, sparrows, starlings,
  nightingales, nightingale, skylarks, skylark, larks, goldfinches, goldfinch, bullfinches, chaffinches, finches,
  blackbirds, bluebirds, bluetits, magpies, magpie, jays, woodpeckers, woodpecker, wagtails, lapwings, lapwing,
  curlews, curlew, penguins, flamingos, flamingoes, toucans, parrots, peacocks, hummingbirds, doves, gulls,
  sandpipers, oystercatchers, avocets, turnstones, guillemots, kittiwakes, gannets, cormorants, egrets, moorhens,
  oak, oaks, ash, elm, elms, beech, beeches, birch, birches, maple, maples, willow, willows, sycamore,
  sycamores, hawthorn, hawthorns, hazel, chestnut, chestnuts, conker, conkers, acorn, acorns, rowan, rowans, cedar,
  cedars, pine, pines, larch, yew, holly, alder, poplar, poplars, aspen, hornbeam, juniper, cherry, blossom, apple,
  magnolia, redwood, redwoods, saplings, seedlings, squirrels, squirrel, hedgehogs, hedgehog, foxes, fox, 
  badgers, badger, rabbits, hares, otters, otter, moles, dormice, dormouse, bears, lions,
  tigers, leopards, panthers, cheetahs, jaguars, elephants, giraffes, zebras, monkeys, meerkats, koalas, kangaroos,
  pandas, wolves, dolphins, dolphin, whales, turtles, seahorses, starfish, seals, sharks, orcas, octopus, crabs,
  jellyfish, stingrays, butterflies, butterfly, caterpillars, ladybirds, ladybird, bumblebees, bumblebee, bees,
  honeybees, dragonflies, dragonfly, fireflies, grasshoppers, crickets, tadpoles, frogs, dinosaurs, dragons,
  unicorns, phoenix, sunflowers, sunflower, bluebells, bluebell, daisies, buttercups, buttercup, poppies, daffodils,
  snowdrops, primroses, foxgloves, lavender, clover, marigolds, tulips, violets, thistles, heather, bramble, ruby,
  emerald, emeralds, sapphire, sapphires, diamond, diamonds, amethyst, topaz, opal, pearl, amber, jade, garnet,
  turquoise, saturn, jupiter, mercury, venus, mars, neptune, uranus, pluto, comets, comet, galaxy, rainbow, rainbows,
  sunshine, stars, sunbeams, meteors, severn, thames, trent, tyne, tees, mersey, avon, tamar, humber, calder, dart,
  derwent, medway, windermere, ullswater, snowdon, scafell, kilimanjaro, everest, donaldson, dahl, rashford, seacole,
  walliams, morpurgo, rosen, rowling, shakespeare, attenborough, hawking, turing, pankhurst, mandela, 
  kahlo, monet, picasso, hockney, einstein, curie, brunel, earhart, armstrong,
`);

/** What a teacher teaches: in "Maths teacher" no class is named. */
export const SCHOOL_SUBJECTS: readonly string[] = list(`
  english, maths, mathematics, science, biology, chemistry, physics, history, geography, french, spanish, german,
  welsh, irish, gaelic, mandarin, latin, classics, music, drama, dance, art, design, technology, computing, ict,
  religious, philosophy, psychology, sociology, economics, business, media, film, photography, textiles, food,
  cookery, sport, physical, education, citizenship, pshe, rshe, phonics, literacy, numeracy, reading, nursery,
  reception, class, form, head, deputy, assistant, teaching, supply, cover, special, support, year, subject, phase,
  pastoral, behaviour, senior, lead, early, years, forest, school, primary, secondary, sixth, higher, learning,
  language, speech, therapy, eyfs, autism, provision, resource, intervention, vocational, peripatetic, makaton,
`);
