"""What the command line says of pictures and of what papers wear, in both languages."""

REFUSALS = {
    "picture_heic": (
        "这是苹果手机的 HEIC 照片，请在手机上存成 JPG 再来（设置 > 相机 > 格式 > 兼容性最佳）",
        "That is a phone's HEIC; save it as JPG first (Settings > Camera > Formats > Most Compatible)",
    ),
    "picture_unknown": (
        "这个文件不是能印的图，请用 JPG、PNG 或 WebP",
        "That is no picture to print; use JPG, PNG or WebP",
    ),
    "picture_too_large": (
        "这张图太大了，请缩到 6000 像素以内，存成 JPG 再来",
        "The picture is too large; save it as JPG of at most 6000 pixels",
    ),
    "picture_too_small": (
        "这张图太小，印出来会糊，请换一张至少 80 像素的",
        "The picture is too small to print; take one of at least 80 pixels",
    ),
    "picture_broken": (
        "这张图没有传完整，打不开，请重新发一次原图",
        "The picture is cut short; send the original again",
    ),
    "unknown_goods": (
        "没有这种券，也没有这样货，请看编号",
        "No such coupon or article; check the id",
    ),
    "bad_size": (
        "尺寸写成 宽x高，单位毫米，40 到 2000，例如 210x148",
        "A size is WIDTHxHEIGHT in mm, 40 to 2000, like 210x148",
    ),
    "no_photo": ("这里还没有照片", "There is no photo yet"),
    "bad_colour": ("颜色写成 # 加六位，例如 #C2185B 这样", "Write a colour as # and six digits"),
}

COARSE = (
    "照片在这么大的纸上每英寸只有 {dpi} 点，印出来会糊，请换张大点的原图",
    "A picture has only {dpi} pixels an inch at this size and will look blurred; take a larger one",
)
