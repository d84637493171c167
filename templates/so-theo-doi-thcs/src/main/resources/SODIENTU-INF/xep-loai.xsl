<?xml version="1.0" encoding="UTF-8"?>
<!-- Classification of the year: levels before and after the summer, absences, promotion, awards, and the totals. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:variable name="xl-cao" select="214 div $so-dong - 0.26"/>

  <xsl:template name="xep-loai">
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:for-each select="$hoc-sinh[position() mod $moi-trang = 1]">
          <xsl:call-template name="bang-xep-loai">
            <xsl:with-param name="nhom" select=". | following-sibling::r:pupil[position() &lt; $moi-trang]"/>
            <xsl:with-param name="tiep" select="position() &gt; 1"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:if test="not($hoc-sinh)">
          <xsl:call-template name="bang-xep-loai"><xsl:with-param name="nhom" select="/.."/></xsl:call-template>
        </xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="bang-xep-loai">
    <xsl:param name="nhom"/>
    <xsl:param name="tiep" select="false()"/>
    <fo:block>
      <xsl:if test="$tiep"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <fo:block text-align="center" font-size="13pt" font-weight="bold" line-height="6mm" space-after="2mm">XẾP LOẠI CẢ NĂM HỌC</fo:block>
      <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="{$th-chu}pt" line-height="1.05" text-align="center" display-align="center">
        <fo:table-column column-width="8mm"/>
        <fo:table-column column-width="43mm"/>
        <fo:table-column column-width="13mm" number-columns-repeated="4"/>
        <fo:table-column column-width="10mm"/>
        <fo:table-column column-width="10mm"/>
        <fo:table-column column-width="10mm"/>
        <fo:table-column column-width="19mm"/>
        <fo:table-column column-width="33mm"/>
        <fo:table-header font-size="8.5pt">
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="11"/></xsl:call-template>
          <fo:table-row height="20mm">
            <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'STT'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ và tên'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
            <fo:table-cell number-columns-spanned="2" border-right-style="solid" border-right-width="{$net}" border-bottom-style="solid" border-bottom-width="{$net}">
              <fo:block font-weight="bold">Mức đánh giá</fo:block>
            </fo:table-cell>
            <fo:table-cell number-columns-spanned="2" border-right-style="solid" border-right-width="{$net}" border-bottom-style="solid" border-bottom-width="{$net}" padding-left="0.3mm" padding-right="0.3mm">
              <fo:block font-weight="bold" font-size="7.6pt">Mức đánh giá sau khi rèn luyện trong kì nghỉ hè; kiểm tra, đánh giá lại</fo:block>
            </fo:table-cell>
            <xsl:call-template name="o-doc"><xsl:with-param name="text" select="'Tổng số buổi nghỉ học'"/><xsl:with-param name="rong" select="10"/><xsl:with-param name="dong" select="2"/><xsl:with-param name="cao" select="31"/></xsl:call-template>
            <xsl:call-template name="o-doc"><xsl:with-param name="text" select="'Được lên lớp'"/><xsl:with-param name="rong" select="10"/><xsl:with-param name="dong" select="2"/><xsl:with-param name="cao" select="31"/></xsl:call-template>
            <xsl:call-template name="o-doc"><xsl:with-param name="text" select="'Không được lên lớp'"/><xsl:with-param name="rong" select="10"/><xsl:with-param name="dong" select="2"/><xsl:with-param name="cao" select="31"/></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Khen thưởng'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'TỔNG HỢP CHUNG'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
          </fo:table-row>
          <fo:table-row height="12mm">
            <xsl:call-template name="o-dau"><xsl:with-param name="text"><xsl:call-template name="ten-ren-luyen"/></xsl:with-param></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text"><xsl:call-template name="ten-hoc-tap"/></xsl:with-param></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text"><xsl:call-template name="ten-ren-luyen"/></xsl:with-param></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text"><xsl:call-template name="ten-hoc-tap"/></xsl:with-param></xsl:call-template>
          </fo:table-row>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="11"/></xsl:call-template>
          </fo:table-header>
        <fo:table-body>
          <xsl:if test="not($nhom)">
            <fo:table-row height="180mm">
              <fo:table-cell number-columns-spanned="10" border-right-style="solid" border-right-width="{$net}" display-align="before">
                <fo:block font-style="italic" padding-before="4mm">Lớp chưa có học sinh</fo:block>
              </fo:table-cell>
              <xsl:call-template name="o-tong-hop-chung"/>
            </fo:table-row>
          </xsl:if>
          <xsl:for-each select="$nhom">
            <xsl:variable name="nam" select="r:outcome[@period = 'year']"/>
            <xsl:variable name="he" select="r:outcome[@period = 'summer']"/>
            <xsl:variable name="len-lop"><xsl:call-template name="len-lop"/></xsl:variable>
            <xsl:variable name="roi" select="boolean(r:left)"/>
            <fo:table-row height="{$xl-cao}mm">
              <xsl:call-template name="o-ten">
                
                <xsl:with-param name="rong" select="43"/>
                <xsl:with-param name="chu" select="$th-chu"/>
              </xsl:call-template>
              <xsl:call-template name="o-muc"><xsl:with-param name="text" select="$nam/r:conduct"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              <xsl:call-template name="o-muc"><xsl:with-param name="text" select="$nam/r:level"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              <xsl:call-template name="o-muc"><xsl:with-param name="text" select="$he/r:conduct"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              <xsl:call-template name="o-muc"><xsl:with-param name="text" select="$he/r:level"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              <xsl:call-template name="o">
                <xsl:with-param name="text"><xsl:if test="$nam/@excused"><xsl:value-of select="$nam/@excused + $nam/@unexcused"/></xsl:if></xsl:with-param>
                
                <xsl:with-param name="roi" select="$roi"/>
              </xsl:call-template>
              <xsl:call-template name="o"><xsl:with-param name="text"><xsl:if test="$len-lop = 'PROMOTED'">x</xsl:if></xsl:with-param></xsl:call-template>
              <xsl:call-template name="o"><xsl:with-param name="text"><xsl:if test="$len-lop = 'RETAINED'">x</xsl:if></xsl:with-param></xsl:call-template>
              <fo:table-cell border-right-style="solid" border-right-width="{$net}">
                <fo:block font-size="6.4pt" line-height="1"><xsl:value-of select="$nam/r:award"/></fo:block>
              </fo:table-cell>
              <xsl:if test="position() = 1">
                <xsl:call-template name="o-tong-hop-chung">
                  <!-- Each pupil has a row and its rule. -->
                  <xsl:with-param name="dong" select="2 * (last() + (38 - last()) * number(last() &lt; 38))"/>
                </xsl:call-template>
              </xsl:if>
            </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="10"/><xsl:with-param name="thu" select="@no"/></xsl:call-template>
          </xsl:for-each>
          <!-- A small class leaves room for the totals beside its list. -->
          <xsl:if test="$nhom and count($nhom) &lt; 38">
            <xsl:for-each select="($so//*)[position() &lt;= 38 - count($nhom)]">
              <fo:table-row height="{$xl-cao}mm">
                <xsl:call-template name="o"></xsl:call-template>
                <xsl:call-template name="o-thua"><xsl:with-param name="con" select="9"/></xsl:call-template>
              </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="10"/><xsl:with-param name="thu" select="position() + count($nhom)"/></xsl:call-template>
            </xsl:for-each>
          </xsl:if>
          <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="11"/></xsl:call-template>
        </fo:table-body>
      </fo:table>
      <xsl:call-template name="dong-sua-chua"/>
    </fo:block>
  </xsl:template>

  <!-- The code of the promotion that counts: after the summer, where there was one. -->
  <xsl:template name="len-lop">
    <xsl:choose>
      <xsl:when test="r:left"/>
      <xsl:when test="r:outcome[@period = 'summer']/r:promotion"><xsl:value-of select="r:outcome[@period = 'summer']/r:promotion/@code"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="r:outcome[@period = 'year']/r:promotion/@code"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="o-tong-hop-chung">
    <xsl:param name="dong" select="1"/>
    <xsl:variable name="hien" select="$hoc-sinh[not(r:left)]"/>
    <xsl:variable name="thang" select="$hien[r:outcome[@period = 'year']/r:promotion/@code = 'PROMOTED'][not(r:outcome[@period = 'summer']/r:promotion)]"/>
    <xsl:variable name="sau-he" select="$hien[r:outcome[@period = 'summer']/r:promotion/@code = 'PROMOTED']"/>
    <xsl:variable name="o-lai" select="$hien[r:outcome[@period = 'summer']/r:promotion/@code = 'RETAINED' or (not(r:outcome[@period = 'summer']/r:promotion) and r:outcome[@period = 'year']/r:promotion/@code = 'RETAINED')]"/>
    <fo:table-cell number-rows-spanned="{$dong}" border-right-style="solid" border-right-width="{$net}"
        display-align="before" padding-left="1.5mm" padding-right="1mm">
      <fo:block text-align="left" font-size="9.5pt" line-height="5.4mm" padding-before="3mm">
        <fo:block>Tổng số học sinh: <fo:inline font-weight="bold"><xsl:value-of select="count($hien)"/></fo:inline></fo:block>
        <fo:block space-before="2mm">Được lên lớp: <fo:inline font-weight="bold"><xsl:value-of select="count($thang) + count($sau-he)"/></fo:inline></fo:block>
        <fo:block font-style="italic" font-size="8.5pt" line-height="4.2mm">Trong đó được lên lớp sau khi rèn luyện trong kì nghỉ hè, kiểm tra, đánh giá lại: <fo:inline font-weight="bold" font-style="normal"><xsl:value-of select="count($sau-he)"/></fo:inline></fo:block>
        <fo:block space-before="2mm">Không được lên lớp: <fo:inline font-weight="bold"><xsl:value-of select="count($o-lai)"/></fo:inline></fo:block>
        <fo:block space-before="2mm" font-size="8.5pt" line-height="4.2mm">
          <xsl:variable name="cho" select="count($hien) - count($thang) - count($sau-he) - count($o-lai)"/>
          <xsl:if test="$cho &gt; 0">Chưa xét: <fo:inline font-weight="bold"><xsl:value-of select="$cho"/></fo:inline></xsl:if>
        </fo:block>
      </fo:block>
      <fo:block padding-before="12mm" text-align="center" font-size="8.5pt" font-style="italic">Ngày .... tháng .... năm ......</fo:block>
      <xsl:call-template name="chu-ki">
        <xsl:with-param name="chuc-danh" select="'GIÁO VIÊN CHỦ NHIỆM'"/>
        <xsl:with-param name="ten" select="$lop/@homeroom"/>
        <xsl:with-param name="cho" select="'20mm'"/>
      </xsl:call-template>
      <fo:block padding-before="10mm" text-align="center" font-size="8.5pt" font-style="italic">Ngày .... tháng .... năm ......</fo:block>
      <xsl:call-template name="chu-ki">
        <xsl:with-param name="chuc-danh" select="'HIỆU TRƯỞNG'"/>
        <xsl:with-param name="cach-ki" select="'(Ký tên, đóng dấu)'"/>
        <xsl:with-param name="cho" select="'24mm'"/>
      </xsl:call-template>
    </fo:table-cell>
  </xsl:template>
</xsl:stylesheet>
