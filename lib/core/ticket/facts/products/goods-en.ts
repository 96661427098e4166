/** Things that people buy, book, borrow or apply for: the last word of their names, singular. Our own list. */
export const goodsEn: ReadonlySet<string> = new Set(
  `jacket coat dress shirt t-shirt tee blouse skirt jumper sweater cardigan hoodie jeans trousers leggings shorts suit blazer gown agbada kurta saree sari hijab scarf glove hat cap belt sock tights boot shoe trainer sneaker sandal slipper heel loafer swimsuit bikini wetsuit pyjama uniform costume veil tie waistcoat raincoat anorak parka fleece bra underwear onesie romper tutu kilt
   bag handbag backpack rucksack suitcase luggage purse wallet pouch tote holdall necklace bracelet earring ring bangle brooch pendant watch jewellery locket sunglasses glasses spectacles varifocals lens contact-lens crown denture brace hearing-aid
   sofa couch armchair chair stool bench table desk bookcase bookshelf shelf shelving wardrobe dresser cupboard cabinet sideboard drawers nightstand bed bunk cot crib mattress pillow duvet quilt blanket throw cushion sheet bedding curtain blind rug carpet lamp chandelier lampshade mirror frame vase candle wreath tablecloth towel hammock parasol gazebo canopy tent marquee swing trampoline sandpit
   kettle toaster oven cooker hob stove microwave fridge freezer refrigerator dishwasher dryer blender mixer juicer fryer grill barbecue bbq pan saucepan pot wok knife cutlery crockery plate bowl mug cup glass bottle flask thermos jug teapot cafetiere grinder scale scales iron vacuum hoover mop heater fan humidifier dehumidifier purifier radiator pump tap shower toilet bath sink mower strimmer hedgecutter chainsaw drill sander saw ladder hose wheelbarrow greenhouse shed fence gate sewing-machine treadmill rower dumbbell kettlebell
   headphones headset earphones earbuds earpods speaker soundbar amplifier turntable radio camera lens tripod drone console controller joystick keyboard mouse monitor webcam microphone charger cable adapter adaptor powerbank battery hub dongle doorbell lock smartlock thermostat sensor bulb projector tracker scanner ereader e-reader kindle stylus
   bike bicycle e-bike ebike scooter pushchair buggy pram stroller car-seat seat helmet tyre tire wheel saddle van caravan motorhome motorbike motorcycle skates skate skateboard surfboard paddleboard kayak canoe tent sleeping-bag racket racquet ski skis snowboard bat ball boots rod reel
   toy doll teddy puzzle jigsaw game boardgame lego book textbook novel album vinyl record cd dvd comic magazine newspaper print poster painting canvas portrait photobook card cards calendar diary notebook planner pen stationery letterhead leaflet flyer brochure banner sticker stamp invitation
   guitar violin viola cello piano keyboard drum ukulele flute clarinet saxophone trumpet bow
   serum cream lotion shampoo conditioner soap perfume cologne fragrance mascara lipstick foundation concealer moisturiser moisturizer sunscreen cleanser toner skincare makeup razor shaver hairdryer straightener wig extensions braids haircut manicure facial massage
   tablet tablets pill capsule inhaler syrup vitamin supplement antibiotic amoxicillin insulin vaccine medicine medication drops ointment prescription crutch wheelchair walker hoist
   food meal breakfast lunch luncheon dinner roast pizza burger curry sushi salad sandwich wrap soup cake cupcake birthday-cake brownie pastry bread sourdough croissant pie cheese hamper chocolates chocolate wine champagne beer whisky gin coffee tea milk juice platter buffet canapes steak salmon chicken turkey lamb beef fish veg groceries kibble feed hay litter
   bouquet flowers roses lilies peonies tulips orchid plant seedlings seeds bulbs shrub tree hedge compost mulch turf fertiliser topsoil gravel cement timber tile tiles paint wallpaper flooring laminate worktop paving decking insulation
   kerosene diesel firewood logs coal pellets
   tour cruise safari excursion trip flight ferry train crossing transfer package holiday villa cottage cabin apartment suite campervan hire rental lodge retreat
   course lesson workshop webinar seminar module degree diploma  tutoring membership subscription season-ticket pass voucher giftcard gift-card warranty ebook audiobook podcast software licence license template plugin font domain hosting website webshop storefront mailbox mailboxes newsletter
   certificate passport visa permit transcript degree diploma deed title will contract tenancy mortgage translation headstone
   mri scan ultrasound x-ray biopsy physiotherapy surgery operation checkup check-up appointment eyetest consultation genotype result results smear mammogram endoscopy colonoscopy injection crown filling implant
   premium portfolio isa loan overdraft
   kitchen bathroom conservatory extension driveway gutter roof-tiles chimney
   machine trimmer cutter maker class blinds sunshade sealant tool toolkit parts part screw bracket pegs rail`
    .split(/\s+/)
    .filter(Boolean),
);
