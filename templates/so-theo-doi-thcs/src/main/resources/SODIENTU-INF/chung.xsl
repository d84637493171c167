<?xml version="1.0" encoding="UTF-8"?>
<!-- What all pages share: paper, running head and foot, names, cells, correction line, signatures. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:param name="le-trai">15mm</xsl:param>
  <xsl:param name="le-phai">10mm</xsl:param>
  <xsl:param name="quoc-hieu"/>
  <xsl:param name="tieu-ngu"/>

  <xsl:variable name="so" select="/r:register"/>
  <xsl:variable name="lop" select="$so/r:class"/>
  <xsl:variable name="truong" select="$so/r:school"/>
  <xsl:variable name="so-mon" select="$so/r:subject"/>
  <xsl:variable name="hoc-sinh" select="$so/r:pupil"/>
  <xsl:variable name="tt22" select="$so/r:receipt/@regulation = 'TT22'"/>
  <!-- Never more rows on a page than the printed books have; the last page may hold fewer. -->
  <xsl:variable name="moi-trang" select="55"/>
  <xsl:variable name="so-dong">
    <xsl:choose>
      <xsl:when test="count($hoc-sinh) &gt; $moi-trang"><xsl:value-of select="$moi-trang"/></xsl:when>
      <xsl:when test="count($hoc-sinh) &lt; 38">38</xsl:when>
      <xsl:otherwise><xsl:value-of select="count($hoc-sinh)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="co-chu">
    <xsl:choose>
      <xsl:when test="$so-dong &gt; 50">8.8</xsl:when>
      <xsl:when test="$so-dong &gt; 45">9.4</xsl:when>
      <xsl:otherwise>10</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="net">0.55pt</xsl:variable>
  <xsl:variable name="net-dam">1.2pt</xsl:variable>

  <!--
    A ruled table: cells carry the vertical lines, a row without height the horizontal one below them. Cells with rules
    on two sides meet in slanted corners, which is slower to lay out and which viewers draw unevenly.
  -->
  <xsl:attribute-set name="ke-bang">
    <xsl:attribute name="border-collapse">separate</xsl:attribute>
    <xsl:attribute name="border-left-style">solid</xsl:attribute>
    <xsl:attribute name="border-left-width"><xsl:value-of select="$net"/></xsl:attribute>
  </xsl:attribute-set>

  <xsl:template name="kho-giay">
    <fo:layout-master-set>
      <fo:simple-page-master master-name="trang" page-width="210mm" page-height="297mm"
          margin-left="{$le-trai}" margin-right="{$le-phai}" margin-top="9mm" margin-bottom="7mm">
        <fo:region-body margin-top="8mm" margin-bottom="8mm"/>
        <fo:region-before extent="7mm"/>
        <fo:region-after extent="6mm" display-align="after"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="bia" page-width="210mm" page-height="297mm"
          margin-left="{$le-trai}" margin-right="{$le-phai}" margin-top="10mm" margin-bottom="7mm">
        <fo:region-body margin-bottom="8mm"/>
        <fo:region-after extent="6mm" display-align="after"/>
      </fo:simple-page-master>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:template name="dau-trang">
    <fo:static-content flow-name="xsl-region-before">
      <fo:block font-size="9pt" font-style="italic" text-align-last="justify" color="#333333">
        <fo:inline><xsl:value-of select="$truong/@name"/></fo:inline>
        <fo:leader leader-pattern="space"/>
        <fo:inline>Lớp <xsl:value-of select="$lop/@name"/> - Năm học <xsl:value-of select="$lop/@year"/></fo:inline>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- The foot lets a paper be matched to its data; before the approval it says that it is a draft. -->
  <xsl:template name="chan-trang">
    <fo:static-content flow-name="xsl-region-after">
      <fo:table table-layout="fixed" width="100%" font-size="7pt" color="#444444">
        <fo:table-column column-width="proportional-column-width(5)"/>
        <fo:table-column column-width="proportional-column-width(3)"/>
        <fo:table-column column-width="proportional-column-width(5)"/>
        <fo:table-body>
          <fo:table-row>
            <fo:table-cell>
              <fo:block font-style="italic" color="#a00000">
                <xsl:if test="$so/@state = 'draft'">Bản nháp – chưa khóa sổ</xsl:if>
              </fo:block>
            </fo:table-cell>
            <fo:table-cell><fo:block text-align="center" font-size="9pt" color="black">Trang <fo:page-number/></fo:block></fo:table-cell>
            <fo:table-cell>
              <fo:block text-align="right">
                <xsl:for-each select="$so/r:receipt">
                  <xsl:value-of select="concat('Lệnh in ', @order, ' · bản ghi ', @records, ' · ', @regulation, ' ', @regulation-version, ' · mẫu ', @template-version)"/>
                </xsl:for-each>
              </fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="tieu-de">
    <xsl:param name="chu"/>
    <xsl:param name="phu"/>
    <fo:block text-align="center" font-size="13pt" font-weight="bold" line-height="5.4mm"><xsl:value-of select="$chu"/></fo:block>
    <fo:block text-align="center" font-size="10pt" font-style="italic" line-height="4.6mm" space-after="1mm"><xsl:value-of select="$phu"/></fo:block>
  </xsl:template>

  <!-- A horizontal rule over so many columns; heavier under every fifth row, as in the printed books. -->
  <xsl:template name="net-ngang">
    <xsl:param name="cot"/>
    <xsl:param name="thu" select="0"/>
    <fo:table-row>
      <fo:table-cell number-columns-spanned="{$cot}" border-bottom-style="solid">
        <xsl:attribute name="border-bottom-width">
          <xsl:choose>
            <xsl:when test="$thu mod 5 = 0"><xsl:value-of select="$net-dam"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$net"/></xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <fo:block/>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <!-- Text of a pupil; struck through in red when the pupil has left. -->
  <xsl:template name="chu">
    <xsl:param name="text"/>
    <xsl:param name="roi" select="false()"/>
    <xsl:choose>
      <xsl:when test="$roi and string($text) != ''">
        <fo:inline color="#c00000" text-decoration="line-through"><fo:inline color="black"><xsl:value-of select="$text"/></fo:inline></fo:inline>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A centred cell. -->
  <xsl:template name="o">
    <xsl:param name="text"/>
    <xsl:param name="roi" select="false()"/>
    <xsl:param name="dam" select="'normal'"/>
    <xsl:param name="cu"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}">
      <fo:block font-weight="{$dam}">
        <!-- A corrected mark: the old value struck through in red, the new one to its right. -->
        <xsl:if test="$cu">
          <fo:inline color="#c00000" text-decoration="line-through" font-size="75%"><xsl:value-of select="$cu"/></fo:inline>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:call-template name="chu">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="roi" select="$roi"/>
        </xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A column heading. -->
  <xsl:template name="o-dau">
    <xsl:param name="text"/>
    <xsl:param name="cot" select="1"/>
    <xsl:param name="dong" select="1"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}"
        number-columns-spanned="{$cot}" number-rows-spanned="{$dong}" padding-left="0.4mm" padding-right="0.4mm">
      <fo:block font-weight="bold"><xsl:value-of select="$text"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A heading written upwards. -->
  <xsl:template name="o-doc">
    <xsl:param name="text"/>
    <xsl:param name="rong"/>
    <xsl:param name="cao" select="30"/>
    <xsl:param name="dong" select="1"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}"
        number-rows-spanned="{$dong}" display-align="center">
      <fo:block-container reference-orientation="90" inline-progression-dimension="{$cao}mm" block-progression-dimension="{$rong - 0.4}mm"
          display-align="center" overflow="visible">
        <fo:block font-weight="bold" text-align="left" padding-left="1mm" line-height="1.05">
          <xsl:attribute name="font-size">
            <xsl:choose>
              <xsl:when test="string-length($text) &gt; 40">7pt</xsl:when>
              <xsl:when test="string-length($text) &gt; 20">7.8pt</xsl:when>
              <xsl:otherwise>9pt</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
          <xsl:value-of select="$text"/>
        </fo:block>
      </fo:block-container>
    </fo:table-cell>
  </xsl:template>

  <!--
    Number and name. A name too long for its cell gets a smaller letter, and one that is too long even so two lines; where
    rows are tall ("hai-dong"), two lines at once.
  -->
  <xsl:template name="o-ten">
    <xsl:param name="rong"/>
    <xsl:param name="chu" select="$co-chu"/>
    <xsl:param name="hai-dong" select="false()"/>
    <xsl:variable name="ten" select="normalize-space(concat(@family, ' ', @given))"/>
    <!-- An average letter of this face, capitals included, is 0.176 mm wide per point. -->
    <xsl:variable name="vua" select="($rong - 2.4) div (string-length($ten) * 0.176)"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}">
      <fo:block><xsl:value-of select="@no"/></fo:block>
    </fo:table-cell>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}" text-align="left" padding-left="1.2mm">
      <fo:block>
        <xsl:choose>
          <xsl:when test="$vua &gt;= $chu"/>
          <xsl:when test="$hai-dong"><xsl:attribute name="font-size">8pt</xsl:attribute></xsl:when>
          <xsl:when test="$vua &gt;= 6"><xsl:attribute name="font-size"><xsl:value-of select="concat(floor($vua * 10) div 10, 'pt')"/></xsl:attribute></xsl:when>
          <xsl:otherwise>
            <xsl:attribute name="font-size">5.2pt</xsl:attribute>
            <xsl:attribute name="line-height">1</xsl:attribute>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="chu">
          <xsl:with-param name="text" select="$ten"/>
          <xsl:with-param name="roi" select="boolean(r:left)"/>
        </xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- The remark column: when the pupil came or left. -->
  <xsl:template name="o-ghi-chu">
    <fo:table-cell border-right-style="solid" border-right-width="{$net}">
      <fo:block font-size="5.6pt" line-height="1" font-style="italic">
        <xsl:value-of select="@note"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="dong-sua-chua">
    <xsl:param name="sua" select="/.."/>
    <xsl:param name="mon"/>
    <fo:block space-before="1.2mm" font-size="9.5pt" line-height="4.4mm">
      <xsl:choose>
        <xsl:when test="$sua">
          <xsl:text>Trong trang này có </xsl:text>
          <fo:inline font-weight="bold"><xsl:value-of select="count($sua)"/></fo:inline>
          <xsl:text> điểm (mức đánh giá) được sửa chữa, trong đó: </xsl:text>
          <xsl:value-of select="concat($mon, ': ', count($sua))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:text>Trong trang này có ................ điểm (mức đánh giá) được sửa chữa, trong đó: ........................................................................</xsl:text>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <!-- A signature: office, hint, room, name. -->
  <xsl:template name="chu-ki">
    <xsl:param name="chuc-danh"/>
    <xsl:param name="cach-ki" select="'(Ký và ghi rõ họ, tên)'"/>
    <xsl:param name="ten"/>
    <xsl:param name="cho" select="'11mm'"/>
    <fo:block text-align="center" font-weight="bold" font-size="10pt" line-height="4.4mm"><xsl:value-of select="$chuc-danh"/></fo:block>
    <fo:block text-align="center" font-style="italic" font-size="9pt" line-height="4mm"><xsl:value-of select="$cach-ki"/></fo:block>
    <fo:block text-align="center" font-weight="bold" font-size="10pt" line-height="4.4mm" padding-before="{$cho}" keep-with-previous.within-page="always">
      <xsl:value-of select="$ten"/>
    </fo:block>
  </xsl:template>

  <xsl:template name="hai-chu-ki">
    <xsl:param name="trai"/>
    <xsl:param name="trai-ten"/>
    <xsl:param name="phai"/>
    <xsl:param name="phai-ten"/>
    <xsl:param name="phai-cach" select="'(Ký và ghi rõ họ, tên)'"/>
    <xsl:param name="cho" select="'11mm'"/>
    <fo:table table-layout="fixed" width="100%" space-before="0.8mm" keep-together.within-page="always">
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell>
            <xsl:choose>
              <xsl:when test="$trai != ''">
                <xsl:call-template name="chu-ki">
                  <xsl:with-param name="chuc-danh" select="$trai"/>
                  <xsl:with-param name="ten" select="$trai-ten"/>
                  <xsl:with-param name="cho" select="$cho"/>
                </xsl:call-template>
              </xsl:when>
              <xsl:otherwise><fo:block/></xsl:otherwise>
            </xsl:choose>
          </fo:table-cell>
          <fo:table-cell>
            <xsl:call-template name="chu-ki">
              <xsl:with-param name="chuc-danh" select="$phai"/>
              <xsl:with-param name="ten" select="$phai-ten"/>
              <xsl:with-param name="cach-ki" select="$phai-cach"/>
              <xsl:with-param name="cho" select="$cho"/>
            </xsl:call-template>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Names in a row: "A, B". -->
  <xsl:template name="danh-sach">
    <xsl:param name="cac"/>
    <xsl:for-each select="$cac">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
