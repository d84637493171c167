<?xml version="1.0" encoding="UTF-8"?>
<!-- Summary of a term, or of the year: one column a subject, then the levels. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:variable name="mon-nx" select="$so-mon[@kind = 'comment']"/>
  <xsl:variable name="mon-diem" select="$so-mon[@kind = 'score']"/>
  <xsl:variable name="th-cao" select="182 div $so-dong - 0.26"/>
  <xsl:variable name="th-chu">
    <xsl:choose>
      <xsl:when test="$so-dong &gt; 50">8.2</xsl:when>
      <xsl:when test="$so-dong &gt; 42">9</xsl:when>
      <xsl:otherwise>9.5</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="tong-hop">
    <xsl:param name="ki"/>
    <xsl:param name="ten"/>
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:for-each select="$hoc-sinh[position() mod $moi-trang = 1]">
          <xsl:call-template name="bang-tong-hop">
            <xsl:with-param name="ki" select="$ki"/>
            <xsl:with-param name="ten" select="$ten"/>
            <xsl:with-param name="nhom" select=". | following-sibling::r:pupil[position() &lt; $moi-trang]"/>
            <xsl:with-param name="tiep" select="position() &gt; 1"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:if test="not($hoc-sinh)">
          <xsl:call-template name="bang-tong-hop">
            <xsl:with-param name="ki" select="$ki"/>
            <xsl:with-param name="ten" select="$ten"/>
            <xsl:with-param name="nhom" select="/.."/>
          </xsl:call-template>
        </xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="bang-tong-hop">
    <xsl:param name="ki"/>
    <xsl:param name="ten"/>
    <xsl:param name="nhom"/>
    <xsl:param name="tiep" select="false()"/>
    <!-- Under Circular 22 there is no average of subjects; the year's levels stand on the page of classification. -->
    <xsl:variable name="co-tb" select="not($tt22)"/>
    <xsl:variable name="co-muc" select="$ki != 'year'"/>
    <xsl:variable name="con-lai" select="126 - 26 * number($co-muc) - 10 * number($co-tb)"/>
    <xsl:variable name="rong">
      <xsl:choose>
        <xsl:when test="count($so-mon) = 0">10</xsl:when>
        <xsl:otherwise><xsl:value-of select="floor(100 * $con-lai div count($so-mon)) div 100"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="so-cot" select="2 + count($so-mon) + number($co-tb) + 2 * number($co-muc)"/>
    <fo:block>
      <xsl:if test="$tiep"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <fo:block text-align="center" font-size="13pt" font-weight="bold" line-height="6mm" space-after="2mm">TỔNG HỢP KẾT QUẢ <xsl:value-of select="$ten"/></fo:block>
      <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="{$th-chu}pt" line-height="1.05" text-align="center" display-align="center">
        <fo:table-column column-width="8mm"/>
        <fo:table-column column-width="51mm"/>
        <xsl:for-each select="$mon-nx | $mon-diem"><fo:table-column column-width="{$rong}mm"/></xsl:for-each>
        <xsl:if test="$co-tb"><fo:table-column column-width="10mm"/></xsl:if>
        <xsl:if test="$co-muc"><fo:table-column column-width="13mm"/><fo:table-column column-width="13mm"/></xsl:if>
        <fo:table-header font-size="9pt">
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$so-cot"/></xsl:call-template>
          <fo:table-row height="8.5mm">
            <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'STT'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
            <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ và tên'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
            <xsl:call-template name="o-nhom"><xsl:with-param name="cac" select="$mon-nx"/><xsl:with-param name="text" select="'Môn học đánh giá bằng nhận xét'"/></xsl:call-template>
            <xsl:call-template name="o-nhom"><xsl:with-param name="cac" select="$mon-diem"/><xsl:with-param name="text" select="'Môn học đánh giá bằng nhận xét kết hợp điểm số'"/></xsl:call-template>
            <xsl:if test="$co-tb">
              <xsl:call-template name="o-doc"><xsl:with-param name="text" select="'Điểm trung bình các môn'"/><xsl:with-param name="rong" select="10"/><xsl:with-param name="dong" select="2"/><xsl:with-param name="cao" select="40"/></xsl:call-template>
            </xsl:if>
            <xsl:if test="$co-muc">
              <xsl:call-template name="o-doc"><xsl:with-param name="text"><xsl:call-template name="ten-hoc-tap"/></xsl:with-param><xsl:with-param name="rong" select="13"/><xsl:with-param name="dong" select="2"/><xsl:with-param name="cao" select="38"/></xsl:call-template>
              <xsl:call-template name="o-doc"><xsl:with-param name="text"><xsl:call-template name="ten-ren-luyen"/></xsl:with-param><xsl:with-param name="rong" select="13"/><xsl:with-param name="dong" select="2"/><xsl:with-param name="cao" select="38"/></xsl:call-template>
            </xsl:if>
          </fo:table-row>
          <fo:table-row height="31mm">
            <xsl:for-each select="$mon-nx">
              <xsl:call-template name="o-doc"><xsl:with-param name="text" select="@name"/><xsl:with-param name="rong" select="$rong"/></xsl:call-template>
            </xsl:for-each>
            <xsl:for-each select="$mon-diem">
              <xsl:call-template name="o-doc"><xsl:with-param name="text" select="@name"/><xsl:with-param name="rong" select="$rong"/></xsl:call-template>
            </xsl:for-each>
          </fo:table-row>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$so-cot"/></xsl:call-template>
          </fo:table-header>
        <fo:table-body>
          <xsl:call-template name="dong-trong"><xsl:with-param name="nhom" select="$nhom"/><xsl:with-param name="cot" select="$so-cot"/></xsl:call-template>
          <xsl:for-each select="$nhom">
            <xsl:variable name="hs" select="."/>
            <xsl:variable name="kq" select="r:outcome[@period = $ki]"/>
            <xsl:variable name="roi" select="boolean(r:left)"/>
            <fo:table-row height="{$th-cao}mm">
              <xsl:call-template name="o-ten">
                
                <xsl:with-param name="rong" select="51"/>
                <xsl:with-param name="chu" select="$th-chu"/>
              </xsl:call-template>
              <xsl:for-each select="$mon-nx">
                <xsl:call-template name="o"><xsl:with-param name="text" select="$hs/r:result[@subject = current()/@code]/@*[name() = $ki]"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              </xsl:for-each>
              <xsl:for-each select="$mon-diem">
                <xsl:call-template name="o"><xsl:with-param name="text" select="$hs/r:result[@subject = current()/@code]/@*[name() = $ki]"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              </xsl:for-each>
              <xsl:if test="$co-tb">
                <xsl:call-template name="o"><xsl:with-param name="text" select="$kq/@average"/><xsl:with-param name="roi" select="$roi"/><xsl:with-param name="dam" select="'bold'"/></xsl:call-template>
              </xsl:if>
              <xsl:if test="$co-muc">
                <xsl:call-template name="o-muc"><xsl:with-param name="text" select="$kq/r:level"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
                <xsl:call-template name="o-muc"><xsl:with-param name="text" select="$kq/r:conduct"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
              </xsl:if>
            </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$so-cot"/><xsl:with-param name="thu" select="@no"/></xsl:call-template>
          </xsl:for-each>
        </fo:table-body>
      </fo:table>
      <xsl:call-template name="dong-sua-chua"/>
      <xsl:call-template name="hai-chu-ki">
        <xsl:with-param name="phai" select="'Giáo viên chủ nhiệm'"/>
        <xsl:with-param name="phai-ten" select="$lop/@homeroom"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template name="ten-hoc-tap">
    <xsl:choose><xsl:when test="$tt22">Kết quả học tập</xsl:when><xsl:otherwise>Học lực</xsl:otherwise></xsl:choose>
  </xsl:template>
  <xsl:template name="ten-ren-luyen">
    <xsl:choose><xsl:when test="$tt22">Kết quả rèn luyện</xsl:when><xsl:otherwise>Hạnh kiểm</xsl:otherwise></xsl:choose>
  </xsl:template>

  <!-- A heading over the subjects of one kind. -->
  <xsl:template name="o-nhom">
    <xsl:param name="cac"/>
    <xsl:param name="text"/>
    <xsl:if test="$cac">
      <fo:table-cell number-columns-spanned="{count($cac)}" border-right-style="solid" border-right-width="{$net}" border-bottom-style="solid" border-bottom-width="{$net}" padding-left="0.5mm" padding-right="0.5mm">
        <fo:block font-weight="bold" font-size="8.5pt"><xsl:value-of select="$text"/></fo:block>
      </fo:table-cell>
    </xsl:if>
  </xsl:template>

  <!-- A level in words, in a letter that lets "Chưa đạt" stand on one line. -->
  <xsl:template name="o-muc">
    <xsl:param name="text"/>
    <xsl:param name="roi" select="false()"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}">
      <fo:block>
        <xsl:if test="string-length($text) &gt; 6"><xsl:attribute name="font-size">7.6pt</xsl:attribute></xsl:if>
        <xsl:call-template name="chu"><xsl:with-param name="text" select="$text"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
      </fo:block>
    </fo:table-cell>
  </xsl:template>
</xsl:stylesheet>
