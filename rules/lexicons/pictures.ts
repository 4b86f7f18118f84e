import { list } from './list.ts';

/** How people say that a picture goes with their words. All in plain form. */

export const PICTURE_NOUNS: readonly string[] = list(`
  photo, photos, pic, pics, picture, pictures, photograph, photographs, photie, foto, selfie, selfies,
  groupie, image, images, video, videos, vid, vids, clip, clips, footage, reel, reels, boomerang,
  boomerangs, collage, slideshow, slide show, timelapse, time lapse, time-lapse, slow mo, slo mo, gif,
  polaroid, polaroids, snapshot, snapshots, class photo, group shot, action shot, action shots, photo dump,
  photodump, carousel, screenshot, screenshots, screen shot, screen grab, screengrab, lock screen,
  screensaver, livestream, live stream
`);

/** Picture words with another sense: they count only in these phrases. */
export const PICTURE_PHRASES: readonly string[] = list(`
  a snap, a quick snap, some snaps, few snaps, these snaps, snaps from, snaps of, snap of, few shots,
  some shots, shots of, shots from, a shot of, cute shot, highlights reel, filmed, videoed, photographed,
  recorded, captured, caught on camera, caught on film, photo album, caught on my phone, tiktok of,
  new tiktok, our tiktok, a tiktok, this tiktok
`);

/** Phrases that point at a picture which is there, wherever the children stand in the sentence. */
export const POINTERS: readonly string[] = list(`
  in my story, in my stories, on my story, on my stories, on stories, to my story, story now up, story up,
  story's up, stories now up, in the album, going live, live from, at the camera, for the camera, pictured,
  caption this, tag yourself, spot me, spot the, can you spot, guess which one, swipe, scroll through,
  sound on, sound up, watch till the end, wait for it, link in the comments, see comments, in the comments,
  in comments, video below, photo below, picture below, pic below, photos below, pics below,
  video attached, photo attached, pic attached, picture attached, attached, see below, left to right, l-r,
  l to r, from left, clockwise from, what a picture, what a photo, what a shot, what a snap, what a pic,
  as you can see, seen here, shown here, was taken, were taken, taken yesterday, taken last, taken today,
  in this photo, in this pic, in this picture, in this image, in this video, in this clip, in the photo,
  in the picture, in the pic, in the image, in the video, this photo, this pic, this picture, this video,
  this clip, this image, this reel, link to the video, link to the photos, video here, photos here,
  pics here, new reel, reel up, photo credit
`);

/** What a school does that is photographed; most of it is done with the pupils. */
export const SCHOOL_EVENTS: readonly string[] = list(`
  nativity, nativity play, sports day, sports week, prom, school play, school show, school production,
  school panto, school trip, school disco, class trip, class assembly, leavers' assembly, leavers assembly,
  leavers' disco, leavers disco, harvest assembly, harvest festival, easter bonnet parade, egg and spoon,
  sack race, mums and dads race, residential, choir concert, carol concert, christmas production,
  school concert, summer concert, world book day, forest school, enterprise day, maypole, school council,
  eco club, school swimming gala
`);

/** Pictures by the dozen. */
export const PICTURE_SETS: readonly string[] = list(`
  album, albums, gallery, photos, photies, pics, pictures, snaps, videos, video, vid, vids, clips, footage,
  slideshow, reel, montage, collage, photo dump, photo thread
`);

/** A picture from before. */
export const THROWBACKS: readonly string[] = list(`
  #tbt, #throwback, #throwbackthursday, #fbf, #flashbackfriday, throwback, flashback, memory from,
  memories from, memory popped up, memory just popped up, popped up on my, popped up in my,
  reminded me of this, years ago today, year ago today, on this day, came up on my memories,
  came up in my memories, facebook memories, timehop, look how tiny, look how little, look how young,
  look how small
`);

/** No picture at all: another sense, a thing, or a picture somebody makes by hand. */
export const NO_PICTURE: readonly string[] = list(`
  big picture, bigger picture, whole picture, picture the scene, picture this, picture me, picture it,
  get the picture, picture perfect, picture book, picture books, picture day, photo day, school photo,
  school photos, school picture, video call, video calls, video game, video games, photo frame,
  photo booth, photocopy, photo id, clip art, clip clop, hair clip, mental picture, stock photo,
  stock photos, paper clip, self image, photo paper, photo competition, photo club, draw a picture,
  drew a picture, drawn a picture, draw me a picture, drew me a picture, painted a picture, picture of me,
  pictures of me, drew a pic, a picture for me, a picture of their, photo of me in, pic of me in,
  photo of my, pic of my dog
`);
